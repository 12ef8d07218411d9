import { recogniseSheet } from "../../../domain/recognition/recogniseSheet.ts";
import type { Checked, Preparation } from "../../submission/preparation.ts";
import { wordCopy } from "../../submission/wordCopy.ts";
import { check } from "../checkCommand.ts";
import { type CommandContext, settled } from "../context.ts";
import { seeInFront } from "../lookInFront.ts";
import { seeLatest } from "../seeLatest.ts";

function show({ store }: CommandContext, preparation: Preparation): void {
  store.dispatch({ type: "preparationChanged", preparation });
}

/** Runs the check on the sheet in front, which the view Kontrol then shows too. */
export async function prepare(context: CommandContext): Promise<void> {
  const { store } = context;
  show(context, { kind: "running", text: "Kontrollerer arket …" });
  store.dispatch({ type: "scopeChosen", scope: "activeSheet" });
  await check(context);
  await seeChecked(context);
  const checked = await settled(async () => ({ ok: true, value: checkedSheet(context) }));
  if (!checked.ok) show(context, { kind: "failed", failure: checked.failure });
  else show(context, checked.value);
}

/** What was read for the check says what is in front, too; not where an older one is shown again. */
async function seeChecked(context: CommandContext): Promise<void> {
  const { check, sheet } = context.store.getState();
  const { run, cancelledAt } = check;
  if (run.kind === "done" && cancelledAt === null && run.workbook.activeSheet === sheet)
    await seeInFront(context, "changed", { ok: true, value: run.workbook });
}

/** Nothing, where the user has stopped the check. */
function checkedSheet({ store }: CommandContext): Preparation {
  const { run } = store.getState().check;
  if (run.kind === "failed") return run;
  if (run.kind !== "done") return { kind: "none" };
  const { sheets, workbook } = run;
  const [sheet] = workbook.sheets;
  return {
    kind: "checked",
    sheet: sheet?.name ?? sheets[0] ?? "",
    plan: sheet ? wordCopy(sheet, recogniseSheet(sheet)) : null,
  } satisfies Checked;
}

/**
 * The copy has the figures of now. Where they are others than those that were checked, they are checked first, and the
 * user sees the checklist anew before there is a copy.
 */
export async function copyForWord(context: CommandContext): Promise<void> {
  const { preparation } = context.store.getState();
  if (preparation.kind !== "checked" || !preparation.plan) return;
  show(context, { kind: "running", text: "Laver kopien …" });
  const failure = await seeLatest(context);
  if (failure) return show(context, { kind: "failed", failure });
  if (context.store.getState().check.stale) {
    await prepare(context);
    const { preparation: anew } = context.store.getState();
    return anew.kind === "checked" ? show(context, { ...anew, isCheckedAnew: true }) : undefined;
  }
  const checked = checkedSheet(context);
  if (checked.kind !== "checked" || !checked.plan) return show(context, checked);
  const { plan, sheet: from } = checked;
  const written = await settled(() => context.host.insert(plan, { kind: "newSheet" }));
  if (!written.ok) return show(context, { kind: "failed", failure: written.failure });
  context.store.dispatch({ type: "insertionChanged", insertion: { kind: "idle" } });
  show(context, { kind: "copied", from, copy: written.value, takeBackFailure: null });
  context.store.dispatch({ type: "sheetActivated", sheet: written.value.sheet });
}

/** "Fortryd": the copy goes again, unless somebody has worked on it. */
export async function takeBackCopy(context: CommandContext): Promise<void> {
  const { preparation } = context.store.getState();
  if (preparation.kind !== "copied" || !preparation.copy.receipt) return;
  const { receipt, sheet } = preparation.copy;
  show(context, { kind: "running", text: "Fjerner kopien igen …" });
  const taken = await settled(() => context.host.takeBack(receipt));
  show(context, taken.ok ? { kind: "takenBack", sheet } : { ...preparation, takeBackFailure: taken.failure });
}
