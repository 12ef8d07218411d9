import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { BLANK_CELL, type Cell, type SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";

const FOLDER = "tests/golden/published";

const sheets = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file): SheetSnapshot => {
    const read = readXlsx(new Uint8Array(readFileSync(`${FOLDER}/${file}`)));
    if (!read.ok) throw new Error(read.failure.kind);
    return read.workbook.sheets[0]!;
  });

const cell = (part: Partial<Cell>): Cell => ({ ...BLANK_CELL, ...part });

const words = fc.constantFrom(
  "Tabel 1",
  "Tabel C.",
  "1.000 kr. 2020 p/l",
  "mio. kr.",
  "Total",
  "I alt",
  "heraf løn",
  "Udvalg",
  "Styringsområde",
  "Service",
  "I/U",
  "Varige ændringer",
  "Implementeringsomkostninger",
  "Samlet økonomisk påvirkning",
  "Tilbagebetalingstid",
  "2020",
  "-1.300",
  "-",
  " ",
  "model 1",
  "Center for Økonomi",
  "Ja",
  "ikke",
  "35.10",
  "Besparelse",
  "SUD",
  "2020 p/l løbende",
);

const formulas = fc.constantFrom(
  "=SUM(B2:B5)",
  "=SUM(A1:XFD1048576)",
  "=SUM(C3,C4)+12",
  "=B2",
  "=ROW(B5)",
  "=[1]Ark!B5",
  "=KVANTUM.PAYBACK(B2:G4)",
  "=SUM(",
  '="',
  "='Ark",
  "=#REF!",
  "",
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  words.map((text) => cell({ value: { kind: "text", text } })),
  fc.string({ maxLength: 20 }).map((text) => cell({ value: { kind: "text", text } })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => cell({ value: { kind: "number", value } })),
  fc.integer({ min: 1990, max: 2100 }).map((value) => cell({ value: { kind: "number", value } })),
  fc.constantFrom("#REF!", "#DIV/0!", "#NAME?").map((code) => cell({ value: { kind: "error", code } })),
  fc.boolean().map((value) => cell({ value: { kind: "boolean", value } })),
  fc.tuple(formulas, fc.integer()).map(([formula, value]) => cell({ formula, value: { kind: "number", value } })),
  fc
    .constantFrom("0%", "dd-mm-yyyy", "#,##0", "#,##0.00;[Red]-#,##0", "@", "")
    .map((numberFormat) => cell({ numberFormat, value: { kind: "number", value: 43_832.5 } })),
  fc.constant(BLANK_CELL),
);

type Edit = (sheet: SheetSnapshot) => SheetSnapshot;

const place = fc.nat({ max: 80 });
const across = fc.nat({ max: 10 });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(place, across, anyCell).map(([row, column, value]): Edit => (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cells, y) =>
        y === row % sheet.cells.length ? cells.map((old, x) => (x === column % cells.length ? value : old)) : cells,
      ),
    })),
  },
  place.map((row): Edit => (sheet) => ({ ...sheet, cells: sheet.cells.filter((_, y) => y !== row) })),
  across.map((column): Edit => (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cells) => cells.filter((_, x) => x !== column)),
  })),
  place.map((row): Edit => (sheet) => ({
    ...sheet,
    cells: [...sheet.cells.slice(0, row), ...sheet.cells.slice(row - 1, row), ...sheet.cells.slice(row)],
  })),
  fc.tuple(place, across, fc.nat(90), across).map(([top, left, height, width]): Edit => (sheet) => ({
    ...sheet,
    merges: [...sheet.merges, { top, left, bottom: top + height, right: left + width }],
  })),
  fc
    .tuple(place, across)
    .map(([row, column]): Edit => (sheet) => ({ ...sheet, hiddenRows: [row], hiddenColumns: [column] })),
  fc.tuple(place, across).map(([row, column]): Edit => (sheet) => ({ ...sheet, origin: { row, column } })),
  place.map((row): Edit => (sheet) => ({ ...sheet, cells: [...sheet.cells.slice(row), ...sheet.cells.slice(0, row)] })),
);

function isOnSheet({ origin, cells }: SheetSnapshot, { row, column }: { row: number; column: number }): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    row <= origin.row + cells.length &&
    column < origin.column + Math.max(0, ...cells.map((line) => line.length))
  );
}

/** Each run edits other sheets, so that what one run does not meet, the next may: RUNS=5000 meets it at once. */
const RUNS = Number(process.env["RUNS"] ?? 120);

test("whatever is done to a sheet, the check answers, in Danish, about cells that are there", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sheets), fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (sheet, edits) => {
      const edited = edits.reduce((current, edit) => (current.cells.length === 0 ? current : edit(current)), sheet);
      const { findings } = checkWorkbook({ sheets: [edited], activeSheet: edited.name });
      for (const { at, message } of findings) {
        expect(isOnSheet(edited, at)).toBe(true);
        expect(message).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: RUNS },
  );
});

test("a workbook of several sheets, some empty, is checked as one", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sheets), { maxLength: 4 }), (chosen) => {
      const named = chosen.map((sheet, index) => ({
        ...sheet,
        name: `Ark${index}`,
        cells: index === 2 ? [] : sheet.cells,
      }));
      const { findings, tables } = checkWorkbook({ sheets: named, activeSheet: "Ark0" });
      expect(tables.every(({ sheet }) => named.some(({ name }) => name === sheet))).toBe(true);
      expect(findings.every(({ at }) => named.some(({ name }) => name === at.sheet))).toBe(true);
    }),
    { numRuns: 30 },
  );
});
