import { checkInSteps, type CheckReport, type CheckStep } from "../../domain/rules/checkWorkbook.ts";
import type { WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";
import { selectedCase } from "../state.ts";
import type { CommandContext } from "./context.ts";

/** Checks as what the user has chosen, else as the case; pauses after every step. Null once nobody waits any more. */
export async function stepCheck(
  { store, breathe }: CommandContext,
  workbook: WorkbookSnapshot,
  isWaitedFor: () => boolean,
  onStep: (step: CheckStep) => void = () => undefined,
): Promise<CheckReport | null> {
  const state = store.getState();
  const steps = checkInSteps(workbook, { chosen: state.check.kind, remembered: selectedCase(state)?.kind ?? null });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
    await breathe();
    if (!isWaitedFor()) return null;
  }
}
