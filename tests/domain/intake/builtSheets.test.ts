import { describe, expect, test } from "vitest";
import type { CaseDraft } from "../../../src/domain/intake/caseDraft.ts";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { holdsLines } from "../../../src/domain/intake/sheet/gatheredTables.ts";
import { isLeading } from "../../../src/domain/reconciliation/caseTables.ts";
import type { FoundTable } from "../../../src/domain/recognition/foundTable.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { type CellRange } from "../../../src/domain/workbook/address.ts";
import { BLANK_CELL, type SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { type BuiltSheet, builtSheet } from "../../harness/sheets/builtSheet.ts";

const isIn = ({ top, bottom, left, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Of «Udgift», «Indtægt» and «Netto» the net is the line's. Null where each year has one column. */
function netColumns({ range, yearColumns }: FoundTable, all: readonly FoundTable[]): readonly number[] | null {
  const hasParts = all.some(({ part, range: own }) => part !== null && isIn(range, own.top, own.left));
  return hasParts ? yearColumns.map(({ column }) => column) : null;
}

/** What the sheet was built with: the amounts of each row of lines in the tables; blank years and «I alt» left out. */
function builtLines({ figures }: Pick<BuiltSheet, "figures">, all: readonly FoundTable[], own: typeof all): string[] {
  return own.flatMap((table) => {
    const { range, yearsDown, rowTotalColumn } = table;
    const net = netColumns(table, all);
    const lines = new Map<number, string[]>();
    for (const { row, column, value, kind } of figures) {
      const [line, year] = yearsDown ? [column, row] : [row, column];
      if (kind !== "item" || !isIn(range, row, column) || value === 0) continue;
      if (year !== rowTotalColumn && (net?.includes(year) ?? true))
        lines.set(line, [...(lines.get(line) ?? []), String(value)]);
    }
    return [...lines.values()].map((values) => values.join(" "));
  });
}

function linesOf(drafts: readonly CaseDraft[]): string[] {
  const lines = drafts.flatMap(({ lines: own }) => own);
  const amounts = lines.map((line) => line.amounts.filter((amount) => amount?.isZero() === false));
  return amounts.filter(({ length }) => length > 0).map((own) => own.map((amount) => amount?.toString()).join(" "));
}

function without(sheet: SheetSnapshot, range: CellRange): SheetSnapshot {
  const cells = sheet.cells.map((line, row) =>
    line.map((cell, column) => (isIn(range, row, column) ? BLANK_CELL : cell)),
  );
  return { ...sheet, cells };
}

const SEEDS = Array.from({ length: 300 }, (_, index) => index + 1);

describe.each([0, 1, 2, 3, 4, 5])("of every sixth clean sheet from %i", (rest) => {
  const seeds = SEEDS.filter((seed) => seed % 6 === rest);

  test("«Fra arket» makes the lines that were built, and every amount is one", () => {
    for (const seed of seeds) {
      const built = builtSheet(seed);
      const { tables } = readSheet(built.sheet);
      const drafts = casesFromSheets([built.sheet]);
      expect([seed, drafts.length]).toEqual([seed, 1]);
      expect([seed, ...linesOf(drafts).sort()]).toEqual([
        seed,
        ...builtLines(built, tables, tables.filter(isLeading)).sort(),
      ]);
      expect(drafts[0]!.questions.map(({ kind }) => kind)).not.toContain("unit");
    }
  });

  test("without its Tabel 1 or activities the lines are those of the tables that repeat them", () => {
    for (const seed of seeds) {
      const built = builtSheet(seed);
      const [leading, ...others] = readSheet(built.sheet).tables.filter(isLeading);
      if (!leading || others.length > 0) continue;
      const sheet = without(built.sheet, leading.range);
      const { tables } = readSheet(sheet);
      if (tables.some(isLeading)) continue;
      const drafts = casesFromSheets([sheet]);
      expect([seed, ...linesOf(drafts).sort()]).toEqual([
        seed,
        ...builtLines(built, tables, tables.filter(holdsLines)).sort(),
      ]);
    }
  });
});
