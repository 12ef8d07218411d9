import type { ListedCommittee } from "../case/committees/listedCommittees.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Approval, approvalsOf } from "./sheet/approvals.ts";
import { committeeList } from "./sheet/committeeList.ts";
import type { FoundTable } from "./foundTable.ts";
import { withMergedTexts } from "./sheet/mergedTexts.ts";
import { tablesOf } from "./recogniseSheet.ts";
import { type StatedKind, statedKinds } from "./sheet/statedKind.ts";
import { outlineOf } from "./sheet/sheetOutline.ts";
import { isTimePlan } from "./sheet/timePlan.ts";
import { type UnreadTable, unreadTables } from "./sheet/unreadTables.ts";

/** Everything a check knows of one sheet, read once. */
export interface SheetReading {
  readonly snapshot: SheetSnapshot;
  readonly tables: readonly FoundTable[];
  /** Years above crosses, as "Implementering af forslaget" has them. */
  readonly timePlans: readonly FoundTable[];
  /** What looks like a table with amounts and could not be understood. */
  readonly unread: readonly UnreadTable[];
  /** "Hvem er hørt?" */
  readonly approvals: readonly Approval[];
  /** The workbook's own list of committees, where it stands on this sheet. */
  readonly committees: readonly ListedCommittee[];
  /** Texts outside the tables that say what the sheet is: "Effektiviseringsforslag". */
  readonly statedKinds: readonly StatedKind[];
}

/** A row "Effektiviseringsforslag" of a table is an amount; its caption stands on the table's first row. */
const isWithin = ({ at }: StatedKind, { range }: FoundTable): boolean =>
  at.row > range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;

export function readSheet(snapshot: SheetSnapshot): SheetReading {
  const filled = withMergedTexts(snapshot);
  const outline = outlineOf(filled);
  const found = tablesOf(filled, outline);
  const tables = found.filter((table) => !isTimePlan(table));
  return {
    snapshot,
    tables,
    timePlans: found.filter(isTimePlan),
    unread: unreadTables(filled, outline, tables),
    approvals: approvalsOf(snapshot),
    committees: committeeList(snapshot),
    statedKinds: statedKinds(snapshot).filter((stated) => !found.some((table) => isWithin(stated, table))),
  };
}
