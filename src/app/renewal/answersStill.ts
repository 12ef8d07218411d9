import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import type { Answers } from "../../domain/intake/questions/answers.ts";
import type { Question } from "../../domain/intake/questions/question.ts";
import type { RenewalQuestions } from "./renewal.ts";

/** "committee:3" is another line's question where somebody has put a row in above it. */
function isSame(one: Question, other: Question): boolean {
  const place = ({ at }: Question): string => JSON.stringify(at);
  const label = (question: Question): string => ("line" in question ? question.label : "");
  return one.id === other.id && place(one) === place(other) && label(one) === label(other);
}

/** The answers that are still to what the sheet leaves open now, read once more. */
export function answersStill(
  questions: readonly Question[],
  { draft, answers }: { readonly draft: Pick<CaseDraft, "questions"> } & Pick<RenewalQuestions, "answers">,
): Answers {
  const asked = draft.questions.filter((before) => questions.some((now) => isSame(now, before)));
  return Object.fromEntries(asked.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}
