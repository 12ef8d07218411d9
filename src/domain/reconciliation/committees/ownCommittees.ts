import type { Committee } from "../../case/committees/committees.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import { withoutControlArea } from "../../recognition/cells/words.ts";
import { committeeOf } from "./committeesOfRows.ts";

function ownCommittee(row: FoundRow, own: readonly Committee[]): Committee | null {
  if (committeeOf(row) !== null) return null;
  const text = row.committeeText || row.label;
  return findCommittee(text, own) ?? findCommittee(withoutControlArea(text), own);
}

function withOwn(table: FoundTable, own: readonly Committee[]): FoundTable {
  const found = table.rows.map((row) => ({ row, committee: ownCommittee(row, own) }));
  return found.some(({ committee }) => committee !== null)
    ? { ...table, rows: found.map(({ row, committee }) => (committee ? { ...row, ownCommittee: committee } : row)) }
    : table;
}

/** The rows of committees that only the workbook's own list, or a configuration, knows, with whose they are. */
export function withOwnCommittees(sheets: readonly SheetReading[], own: readonly Committee[]): readonly SheetReading[] {
  if (own.length === 0) return sheets;
  return sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => withOwn(table, own)) }));
}
