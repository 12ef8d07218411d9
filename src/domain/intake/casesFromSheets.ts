import { COMMITTEES } from "../case/committeeData.ts";
import type { Committee } from "../case/committees.ts";
import { caseTablesOf, isLeading, leadingTable } from "../reconciliation/caseTables.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { recogniseSheet } from "../recognition/recogniseSheet.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { CaseDraft } from "./caseDraft.ts";
import { caseFromTables, type CaseOnSheet } from "./caseFromTables.ts";

/** The last row of what stands above a case's Tabel 1 on its sheet and belongs to another case; -1 for none. */
function rowBefore(leading: FoundTable, tables: readonly FoundTable[], own: readonly FoundTable[]): number {
  const above = tables.filter((table) => table.sheet === leading.sheet && !own.includes(table) && table.range.bottom < leading.range.top);
  return Math.max(-1, ...above.map(({ range }) => range.bottom));
}

/** The top of the next case's Tabel 1 on the sheet; Infinity for none. */
function rowAfter(leading: FoundTable, tables: readonly FoundTable[]): number {
  const below = tables.filter((table) => isLeading(table) && table.sheet === leading.sheet && table.range.top > leading.range.top);
  return Math.min(Infinity, ...below.map(({ range }) => range.top));
}

/** The tables of every case on the sheets, in their order; a sheet without a Tabel 1 (or activities) has no case. */
export function caseTablesOn(sheets: readonly SheetSnapshot[]): CaseOnSheet[] {
  const found = sheets.map(recogniseSheet);
  const all = found.flat();
  return caseTablesOf(found).flatMap((tables) => {
    const leading = leadingTable(tables);
    const sheet = sheets.find(({ name }) => name === leading?.sheet);
    if (!leading || !sheet) return [];
    const others = tables.filter((table) => !isLeading(table));
    return [{ sheet, leading, others, after: rowBefore(leading, all, tables), before: rowAfter(leading, all) }];
  });
}

/**
 * "Fra arket": a draft of every case on the sheets. Given one sheet, its tables A-E alone are believed; given the whole
 * workbook, those on other sheets too.
 */
export function casesFromSheets(sheets: readonly SheetSnapshot[], committees: readonly Committee[] = COMMITTEES): CaseDraft[] {
  return caseTablesOn(sheets).map((tables) => caseFromTables(tables, committees));
}
