import { MARKED_SETTING } from "../../check/settings/settingNames.ts";
import { findingMarks } from "../../check/fix/findingMarks.ts";
import { type CommandContext, settled } from "../context.ts";
import { working } from "./working.ts";

async function setMarked({ store, host }: CommandContext, marked: boolean): Promise<void> {
  store.dispatch({ type: "markedChanged", marked });
  const saved = await settled(() => host.saveSetting(MARKED_SETTING, marked ? "ja" : "nej"));
  if (!saved.ok) store.dispatch({ type: "noticed", notice: { doing: "checkSettings", failure: saved.failure } });
}

/** Colours the cells of the open findings in the sheets. */
export async function markFindings(context: CommandContext): Promise<void> {
  const { run } = context.store.getState().check;
  if (run.kind !== "done") return;
  const marks = findingMarks(run.report);
  if (await working(context, "mark", () => context.host.mark(marks))) await setMarked(context, true);
}

export async function unmarkFindings(context: CommandContext): Promise<void> {
  if (await working(context, "mark", () => context.host.mark([]))) await setMarked(context, false);
}

/** Colours follow the findings as long as they are wanted; one that cannot be set is told like any other. */
export async function renewMarks({ store, host }: CommandContext): Promise<void> {
  const { run, marked } = store.getState().check;
  if (!marked || run.kind !== "done") return;
  const { report } = run;
  const laid = await settled(() => host.mark(findingMarks(report)));
  if (!laid.ok) store.dispatch({ type: "noticed", notice: { doing: "mark", failure: laid.failure } });
}
