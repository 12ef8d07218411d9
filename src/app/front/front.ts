import type { CaseModel } from "../../domain/case/caseModel.ts";
import { type CaseChange, caseChanges } from "../../domain/intake/update/lineChanges.ts";
import { type AppState, selectedCase } from "../state.ts";
import type { SheetInFront } from "./seenSheet.ts";

/** The sheet in front holds the chosen case, known by its number. */
export function frontOfCase(state: AppState): SheetInFront | null {
  const { seen } = state.front;
  const chosen = selectedCase(state);
  return seen && chosen && seen.sheet === state.sheet && seen.caseId === chosen.id ? seen : null;
}

const NO_CHANGES: readonly CaseChange[] = [];

/** How the sheet in front differs from the case as it is kept; none where the sheet cannot be read as a case. */
export function changesInFront(state: AppState): readonly CaseChange[] {
  const chosen = selectedCase(state);
  const model = frontOfCase(state)?.model;
  return chosen && model ? caseChanges(chosen, model) : NO_CHANGES;
}

/** What the case has besides its lines, and a sheet may have been made without. */
const BESIDES = ["earlierFunding", "location", "hearings"] as const;

/** The sheet's case with what the sheet does not hold; null where it says the same as the chosen one. */
function caseInFront(chosen: CaseModel, model: CaseModel): CaseModel | null {
  const whole = { ...chosen, ...model };
  const isSame = BESIDES.every((part) => JSON.stringify(chosen[part]) === JSON.stringify(whole[part]));
  return isSame && caseChanges(chosen, model).length === 0 ? null : whole;
}

/**
 * The case that is shown, and laid out: the sheet's own figures where the sheet in front holds the chosen case, for
 * what stands there is what counts.
 */
export function shownCase(state: AppState): CaseModel | null {
  const chosen = selectedCase(state);
  const model = frontOfCase(state)?.model;
  return chosen && model ? (caseInFront(chosen, model) ?? chosen) : chosen;
}
