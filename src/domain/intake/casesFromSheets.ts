import { COMMITTEES } from "../case/committees/committeeData.ts";
import type { Committee } from "../case/committees/committees.ts";
import { caseTablesOf, isLeading, tablesBeside } from "../reconciliation/caseTables.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { readSheet, type SheetReading } from "../recognition/readSheet.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { CaseDraft } from "./caseDraft.ts";
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

export const caseTablesOn = (sheets: readonly SheetSnapshot[]): CaseOnSheet[] => caseTablesIn(sheets.map(readSheet));

/**
 * "Fra arket": a draft of every case on the sheets. Given one sheet, its tables A-E alone are believed; given the whole
 * workbook, those on other sheets too.
 */
export function casesFromSheets(
  sheets: readonly SheetSnapshot[],
  committees: readonly Committee[] = COMMITTEES,
): CaseDraft[] {
  return caseTablesOn(sheets).map((tables) => caseFromTables(tables, committees));
}
