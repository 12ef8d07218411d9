import { differenceOf, isSameCellOn } from "../../../domain/workbook/difference.ts";
import type { Place } from "../../../domain/rules/rule.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../domain/workbook/snapshot.ts";
import type { HostResult } from "../../workbookHost.ts";
import { type CommandContext, settled } from "../context.ts";

/** The sheets as they were checked, by name. */
function checkedSheets({ store }: CommandContext): readonly SheetSnapshot[] {
  const { run } = store.getState().check;
  return run.kind === "done" ? run.workbook.sheets : [];
}

/** The sheets whose changes matter to what was found. */
export function sheetsToFollow({ store }: CommandContext): readonly string[] {
  const { run, renewing } = store.getState().check;
  return run.kind === "done" && renewing === null ? run.sheets : [];
}

/**
 * Sees whether the checked sheets, as just read, still hold what was checked: our own table of acceptances changes
 * too. What was found is old while somebody has typed something else, and no longer when it is typed back.
 * Sheets that were only calculated anew are checked anew: nobody has done anything that calls for a button.
 */
export async function noticeChange(context: CommandContext, read: HostResult<WorkbookSnapshot>): Promise<void> {
  const { store } = context;
  const { run, stale, gone: before, renewing } = store.getState().check;
  if (run.kind !== "done" || renewing !== null || !read.ok) return;
  const now = new Map(read.value.sheets.map((sheet) => [sheet.name, sheet]));
  const differences = checkedSheets(context).map((sheet) =>
    differenceOf(sheet, now.get(sheet.name) ?? { ...sheet, cells: [] }),
  );
  const isTyped = differences.includes("typed");
  const gone = run.sheets.filter((name) => !now.has(name));
  if (isTyped !== stale || gone.join("\n") !== before.join("\n"))
    store.dispatch({ type: "sheetsCompared", stale: isTyped, gone });
  if (isTyped || !differences.includes("recalculated")) return;
  const { checkAgain } = await import("../checkCommand.ts");
  await checkAgain(context);
}

/** The cell holds something else than when it was checked; asked only where the sheets are known to have changed. */
export async function hasMoved(context: CommandContext, place: Place): Promise<boolean> {
  const before = checkedSheets(context).find(({ name }) => name === place.sheet);
  if (!before || !context.store.getState().check.stale) return false;
  const read = await settled(() => context.host.read("activeSheet", [place.sheet]));
  const now = read.ok ? read.value.sheets.find(({ name }) => name === place.sheet) : undefined;
  return now !== undefined && !isSameCellOn(before, now, place);
}
