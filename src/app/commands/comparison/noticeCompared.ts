import { differenceOf } from "../../../domain/workbook/difference.ts";
import type { WorkbookSnapshot } from "../../../domain/workbook/snapshot.ts";
import type { HostResult } from "../../workbookHost.ts";
import type { CommandContext } from "../context.ts";

/** The sheets whose changes make a comparison old. */
export function comparedSheets({ store }: CommandContext): readonly string[] {
  const { comparison } = store.getState();
  return comparison.kind === "compared" ? comparison.sheets.map(({ name }) => name) : [];
}

/** A comparison is old while a sheet of it, as just read, holds something else; and no longer when it is typed back. */
export function noticeCompared({ store }: CommandContext, read: HostResult<WorkbookSnapshot>): void {
  const { comparison } = store.getState();
  if (comparison.kind !== "compared" || !read.ok) return;
  const now = new Map(read.value.sheets.map((sheet) => [sheet.name, sheet]));
  const isOld = comparison.sheets.some((sheet) => {
    const other = now.get(sheet.name);
    return !other || differenceOf(sheet, other) !== "none";
  });
  if (isOld !== comparison.isOld) store.dispatch({ type: "comparisonChanged", work: { ...comparison, isOld } });
}
