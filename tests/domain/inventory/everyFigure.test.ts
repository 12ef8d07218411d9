import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedFigures } from "../../../src/domain/inventory/inventoryOf.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { statedYearOf } from "../../../src/domain/recognition/headings/yearCell.ts";
import { type Cell, type CellValue, cellAt, type SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { builtSheet } from "../../harness/sheets/builtSheet.ts";

interface Edit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant<CellValue>({ kind: "blank" }),
  fc.integer({ min: -99_999, max: 99_999 }).map((value): CellValue => ({ kind: "number", value: value + 0.125 })),
  fc
    .constantFrom("", "I alt", "Tabel 2", "Service", "heraf løn", "2027", "Note")
    .map((text): CellValue => ({ kind: "text", text })),
);
const anyEdit: fc.Arbitrary<Edit> = fc.record({ row: fc.nat(60), column: fc.nat(12), value: anyValue });

function edited(sheet: SheetSnapshot, { row, column, value }: Edit): SheetSnapshot {
  if (row >= sheet.cells.length || column >= sheet.cells[0]!.length) return sheet;
  const cells = sheet.cells.map((own, y) =>
    y === row ? own.map((cell, x): Cell => (x === column ? { ...cell, value, formula: null } : cell)) : own,
  );
  return { ...sheet, cells };
}

/** Whole numbers in columns of names and codes name things; years are headings. */
const mayStandAside = (cell: Cell): boolean =>
  cell.value.kind === "number" && (Number.isInteger(cell.value.value) || statedYearOf(cell) !== null);

test("however a sheet is edited, no number is neither read nor named", () => {
  fc.assert(
    fc.property(fc.nat(4_000), fc.array(anyEdit, { maxLength: 12 }), (seed, edits) => {
      const sheet = edits.reduce(edited, builtSheet(seed).sheet);
      const { read, unread } = sortedFigures(readSheet(sheet));
      const known = new Set([...read, ...unread].map(({ at }) => at).map(({ row, column }) => `${row} ${column}`));
      const lost = sheet.cells.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell.value.kind === "number" &&
          !mayStandAside(cellAt(sheet, { row, column })) &&
          !known.has(`${row} ${column}`)
            ? [`${row + 1}:${column + 1} ${cell.value.value}`]
            : [],
        ),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("reading a sheet twice gives the same", () => {
  fc.assert(
    fc.property(fc.nat(4_000), (seed) => {
      const { sheet } = builtSheet(seed);
      expect(readSheet(sheet)).toEqual(readSheet(sheet));
    }),
    { numRuns: 5 },
  );
});
