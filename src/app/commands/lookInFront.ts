import type { CaseModel } from "../../domain/case/caseModel.ts";
import { isOwnSheet } from "../../domain/workbook/ownSheets.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";
import type { HostResult } from "../workbookHost.ts";
import { type AppState, selectedCase } from "../state.ts";
import { nothingOn, type SheetInFront } from "../front/seenSheet.ts";
import type { Moment } from "../check/dateText.ts";
import { type CommandContext, settled } from "./context.ts";

/** `changed`: cells of it were written. `entered`: it has come to the front, and the case with it. */
export type LookReason = "entered" | "changed";

/**
 * The user's own case with the sheet's number; an example only where its tables were laid out from it, for an example's
 * figures beside somebody's sheet are two truths. The chosen one stays where it has that number.
 */
function caseOf(state: AppState, { caseId, ours }: SheetInFront): string | null {
  if (caseId === null || selectedCase(state)?.id === caseId) return null;
  const own = state.ownCases.find(({ model }) => model.id === caseId);
  return own?.key ?? (ours ? state.cases.find(({ id }) => id === caseId)?.id : null) ?? null;
}

function isSame(one: SheetInFront, other: SheetInFront): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changedAt({ front }: AppState, now: SheetInFront, reason: LookReason, clock: () => Moment): Moment | null {
  const before = front.seen;
  if (before?.sheet !== now.sheet) return null;
  return reason === "changed" && !isSame(before, now) ? clock() : front.changedAt;
}

/** Only a sheet that holds something is worth fetching what reads tables. */
async function seen(sheet: SheetSnapshot, wanted: CaseModel | null): Promise<SheetInFront> {
  if (isOwnSheet(sheet) || sheet.cells.length === 0) return nothingOn(sheet.name);
  const { sheetInFront } = await import("../front/sheetInFront.ts");
  return sheetInFront(sheet, wanted);
}

/**
 * Sees what the sheet in front is, so that the pane speaks of what is there. A sheet that cannot be read now, or is
 * gone, is one nobody has seen.
 */
export async function lookInFront(context: CommandContext, reason: LookReason): Promise<void> {
  await seeInFront(context, reason, await settled(() => context.host.read("activeSheet")));
}

/**
 * Another sheet has come to the front since it was read. Where the one that was read is in front all the same, it has
 * got another name, which not every Excel tells.
 */
async function isOvertaken({ store, host }: CommandContext, read: string): Promise<boolean> {
  const { sheet, tables } = store.getState();
  if (sheet === null || sheet === read) return false;
  if (tables.insertion.kind === "running") return true;
  const inFront = await settled(() => host.activeSheet());
  if (!inFront.ok || inFront.value !== read) return true;
  store.dispatch({ type: "sheetActivated", sheet: read });
  return false;
}

/** With what was just read, for whoever needs the reading for more than this. */
export async function seeInFront(
  context: CommandContext,
  reason: LookReason,
  result: HostResult<WorkbookSnapshot>,
): Promise<void> {
  const { store, clock } = context;
  const read = await settled(async () => {
    if (!result.ok) return result;
    const { sheets, activeSheet } = result.value;
    const sheet = sheets.find(({ name }) => name === activeSheet);
    const wanted = selectedCase(store.getState());
    return { ok: true, value: sheet ? await seen(sheet, wanted) : null };
  });
  const now = read.ok ? read.value : null;
  if (now && (await isOvertaken(context, now.sheet))) return;
  const state = store.getState();
  store.dispatch({
    type: "frontSeen",
    front: { seen: now, changedAt: now && changedAt(state, now, reason, clock) },
  });
  const known = reason === "entered" && now ? caseOf(state, now) : null;
  if (known !== null && isIdle(state)) store.dispatch({ type: "caseChosen", caseId: known });
}

/** Nobody takes another case from under a form that is being filled in. */
function isIdle({ caseWork }: AppState): boolean {
  return caseWork.kind === "none" || caseWork.kind === "noTables";
}
