import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Approval, approvalsOf } from "./approvals.ts";
import type { FoundTable } from "./foundTable.ts";
import { withMergedTexts } from "./mergedTexts.ts";
import { tablesOf } from "./recogniseSheet.ts";
import { outlineOf } from "./sheetOutline.ts";
import { type UnreadTable, unreadTables } from "./unreadTables.ts";

/** Everything a check knows of one sheet, read once. */
export interface SheetReading {
  readonly snapshot: SheetSnapshot;
  readonly tables: readonly FoundTable[];
  /** What looks like a table with amounts and could not be understood. */
  readonly unread: readonly UnreadTable[];
  /** "Hvem er hørt?" */
  readonly approvals: readonly Approval[];
}

export function readSheet(snapshot: SheetSnapshot): SheetReading {
  const filled = withMergedTexts(snapshot);
  const outline = outlineOf(filled);
  const tables = tablesOf(filled, outline);
  return { snapshot, tables, unread: unreadTables(filled, outline, tables), approvals: approvalsOf(snapshot) };
}
