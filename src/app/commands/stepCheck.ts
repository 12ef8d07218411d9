import type { ListedCommittee } from "../../domain/case/committees/listedCommittees.ts";
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
  committees: readonly ListedCommittee[] = [],
): Promise<CheckReport | null> {
  const state = store.getState();
  const remembered = selectedCase(state)?.kind ?? null;
  const steps = checkInSteps(workbook, { chosen: state.check.kind, remembered, committees });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
    await breathe();
    if (!isWaitedFor()) return null;
  }
}
