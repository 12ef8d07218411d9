import { hasSameContents, isSameCellOn } from "../../../domain/workbook/difference.ts";
import type { Place } from "../../../domain/rules/rule.ts";
import type { SheetSnapshot } from "../../../domain/workbook/snapshot.ts";
import { type CommandContext, settled } from "../context.ts";

/** The sheets as they were checked, by name. */
function checkedSheets({ store }: CommandContext): readonly SheetSnapshot[] {
  const { run } = store.getState().check;
  return run.kind === "done" ? run.workbook.sheets : [];
}

/**
 * Looks whether the checked sheets still hold what was checked: our own table of acceptances changes too. Once
 * they do not, there is no more to look for. Where Excel cannot answer now, the next change asks again.
 */
export async function noticeChange(context: CommandContext): Promise<void> {
  const { store, host } = context;
  const { run, stale, renewing } = store.getState().check;
  if (run.kind !== "done" || stale || renewing !== null) return;
  const read = await settled(() => host.read("activeSheet", run.sheets));
  if (!read.ok || store.getState().check.run !== run) return;
  const now = new Map(read.value.sheets.map((sheet) => [sheet.name, sheet]));
  const isSame = (sheet: SheetSnapshot): boolean =>
    hasSameContents(sheet, now.get(sheet.name) ?? { ...sheet, cells: [] });
  if (!checkedSheets(context).every(isSame)) store.dispatch({ type: "sheetsChanged" });
}

/** The cell holds something else than when it was checked; asked only where the sheets are known to have changed. */
export async function hasMoved(context: CommandContext, place: Place): Promise<boolean> {
  const before = checkedSheets(context).find(({ name }) => name === place.sheet);
  if (!before || !context.store.getState().check.stale) return false;
  const read = await settled(() => context.host.read("activeSheet", [place.sheet]));
  const now = read.ok ? read.value.sheets.find(({ name }) => name === place.sheet) : undefined;
  return now !== undefined && !isSameCellOn(before, now, place);
}
