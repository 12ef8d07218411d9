import type { CaseModel } from "../../domain/case/caseModel.ts";
import type { ListedCommittee } from "../../domain/case/committees/listedCommittees.ts";
import { withoutEmptyLines } from "../../domain/case/edit/editLines.ts";
import { safeAnswers } from "../../domain/intake/questions/completeDraft.ts";
import { updatedPlan, type UpdateReading, type UpdateWish } from "../../domain/intake/update/updatedPlan.ts";
import { TABLE_IDS, type TableId } from "../../domain/tables/tableIds.ts";
import type { SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import { type AppState, selectedCase } from "../state.ts";
import { answersStill } from "./answersStill.ts";
import { relayoutOf } from "./relayoutOf.ts";
import type { Renewal, RenewalQuestions, RenewalWish } from "./renewal.ts";

export interface RenewalReading {
  readonly sheet: SheetSnapshot;
  readonly wish: RenewalWish;
  /** What the user was asked about the sheet before it was read; null where nothing was. */
  readonly answered: RenewalQuestions | null;
  /** The committees that the workbook itself lists. */
  readonly listed: readonly ListedCommittee[];
}

/** Tables that the user has just left out stay out. */
function chosenTables({ tables }: AppState): TableId[] {
  return TABLE_IDS.filter((id) => !tables.leftOut.includes(id));
}

/** What "Opdatér tabeller" has to say of the sheet. */
export function renewalOf({ sheet, wish, answered, listed }: RenewalReading, state: AppState): Renewal {
  const { edited, leaveOutEmpty = false } = wish;
  const chosen = chosenTables(state);
  const read = (model: CaseModel | null, answers: UpdateWish["answers"] = {}): UpdateReading =>
    readUpdate(sheet, selectedCase(state), { chosen, model, answers, listed });
  const unanswered = read(edited ?? null);
  const answers = !unanswered.ok && unanswered.kind === "questions" ? answersTo(unanswered.draft, answered) : {};
  const asItIs = unanswered.ok ? unanswered : read(edited ?? null, answers);
  const filled = asItIs.ok && leaveOutEmpty ? withoutEmptyLines(asItIs.update.model) : null;
  const reading = filled ? read(filled) : asItIs;
  if (!reading.ok) return notRenewable(sheet, reading, { wish, answers, asked: answered !== null });
  const { update } = reading;
  const { plan, emptied } = update;
  if (plan.cells.length === 0 && emptied.length === 0)
    return { kind: "upToDate", sheet: sheet.name, leading: update.leading };
  return { kind: "preview", update, relayout: relayoutOf(sheet, update, chosen) };
}

type Asked = Extract<UpdateReading, { kind: "questions" }>["draft"];

function answersTo(draft: Asked, answered: RenewalQuestions | null): RenewalQuestions["answers"] {
  return answered ? answersStill(draft.questions, answered) : safeAnswers(draft);
}

/** Changes are told against the chosen case, where the sheet was laid out from it. */
function readUpdate(sheet: SheetSnapshot, before: CaseModel | null, wish: Omit<UpdateWish, "before">): UpdateReading {
  const reading = updatedPlan(sheet, { before, ...wish });
  return reading.ok && before && reading.update.model.id !== before.id ? updatedPlan(sheet, wish) : reading;
}

function notRenewable(
  { name: sheet }: SheetSnapshot,
  reading: Extract<UpdateReading, { ok: false }>,
  asked: Pick<RenewalQuestions, "wish" | "answers" | "asked">,
): Renewal {
  if (reading.kind === "questions")
    return { kind: "questions", sheet, leading: reading.leading, draft: reading.draft, ...asked };
  if (reading.kind === "problems")
    return { kind: "problems", sheet, leading: reading.leading, problems: reading.problems };
  return { kind: reading.kind, sheet };
}
