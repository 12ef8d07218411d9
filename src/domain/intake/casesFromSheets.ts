import { COMMITTEES } from "../case/committees/committeeData.ts";
import type { Committee } from "../case/committees/committees.ts";
import { caseTablesOf, isLeading, tablesBeside } from "../reconciliation/caseTables.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { readSheet, type SheetReading } from "../recognition/readSheet.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { CaseDraft } from "./caseDraft.ts";
import { gatheredOn, holdsLines } from "./sheet/gatheredTables.ts";
import { withWholeYears } from "./sheet/wholeYears.ts";
import { withoutRepriced } from "./sheet/repriced.ts";
import { caseFromTables, type CaseOnSheet } from "./caseFromTables.ts";

/** The last row of what stands above a case's Tabel 1 on its sheet and belongs to another case; -1 for none. */
function rowBefore(leading: FoundTable, tables: readonly FoundTable[], own: readonly FoundTable[]): number {
  const above = tables.filter(
    (table) => table.sheet === leading.sheet && !own.includes(table) && table.range.bottom < leading.range.top,
  );
  return Math.max(-1, ...above.map(({ range }) => range.bottom));
}

/** The top of the next case's Tabel 1 on the sheet; Infinity for none. */
function rowAfter(leading: FoundTable, tables: readonly FoundTable[]): number {
  const below = tables.filter(
    (table) => isLeading(table) && table.sheet === leading.sheet && table.range.top > leading.range.top,
  );
  return Math.min(Infinity, ...below.map(({ range }) => range.top));
}

/** The tables of every case on the sheets, in their order; a sheet without a Tabel 1 (or activities) has no case. */
export function caseTablesIn(readings: readonly SheetReading[]): CaseOnSheet[] {
  const found = readings.map(({ tables }) => tables);
  const all = found.flat();
  const cases = caseTablesOf(found).flatMap((tables) =>
    tables.filter(isLeading).map((leading) => ({ leading, tables: tablesBeside(leading, tables) })),
  );
  return cases.flatMap(({ leading, tables }) => {
    const reading = readings.find(({ snapshot }) => snapshot.name === leading.sheet);
    if (!reading) return [];
    const others = tables.filter((table) => table !== leading);
    const [after, before] = [rowBefore(leading, all, tables), rowAfter(leading, all)];
    const unreadTables = reading.unread.filter(({ at }) => at.row > after && at.row < before);
    return [{ sheet: reading.snapshot, leading, others, unreadTables, after, before }];
  });
}

/**
 * The cases of sheets where nothing leads, of the tables that repeat a case's lines. With a Tabel 1 anywhere in the
 * workbook they are that case's.
 */
function gatheredCasesIn(readings: readonly SheetReading[]): CaseOnSheet[] {
  const all = readings.flatMap(({ tables }) => tables);
  if (all.some(isLeading)) return [];
  const found = readings.flatMap((reading) =>
    gatheredOn(reading.tables.map(withWholeYears)).map((gathered) => ({ reading, gathered })),
  );
  return found.map(({ reading, gathered }, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]].map((other) =>
      other?.reading === reading ? other.gathered.sources : undefined,
    );
    const after = Math.max(-1, ...(previous ?? []).map(({ range }) => range.bottom));
    const before = next?.[0] ? next[0].range.top : Infinity;
    const isWithin = (row: number): boolean => row > after && row < before;
    // Tables of other sheets belong to the case where the workbook has no other.
    const near = found.length === 1 ? all : reading.tables.filter(({ range }) => isWithin(range.top));
    return {
      sheet: reading.snapshot,
      leading: gathered.table,
      gathered,
      others: near.filter((table) => !holdsLines(table)),
      unreadTables: reading.unread.filter(({ at }) => isWithin(at.row)),
      after,
      before,
    };
  });
}

export const caseTablesOn = (sheets: readonly SheetSnapshot[]): CaseOnSheet[] => caseTablesIn(sheets.map(readSheet));

/**
 * "Fra arket": a draft of every case on the sheets. Given one sheet, its tables A-E alone are believed; given the whole
 * workbook, those on other sheets too.
 */
export function casesFromSheets(
  sheets: readonly SheetSnapshot[],
  committees: readonly Committee[] = COMMITTEES,
): CaseDraft[] {
  return casesFromReadings(sheets.map(readSheet), committees);
}

/** The same of sheets that are read already. */
export function casesFromReadings(
  readings: readonly SheetReading[],
  committees: readonly Committee[] = COMMITTEES,
): CaseDraft[] {
  const found = [...withoutRepriced(caseTablesIn(readings)), ...gatheredCasesIn(readings)];
  const listed = readings.flatMap((reading) => reading.committees);
  return found.map((tables) => caseFromTables(tables, committees, listed));
}
