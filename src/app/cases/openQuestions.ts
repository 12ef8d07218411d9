import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import type { Answers } from "../../domain/intake/questions/answers.ts";
import { completeDraft } from "../../domain/intake/questions/completeDraft.ts";
import type { Question } from "../../domain/intake/questions/question.ts";

/** Questions without an answer that can be understood. */
export function openQuestions(draft: CaseDraft, answers: Answers): readonly Question[] {
  const completion = completeDraft(draft, answers);
  return completion.ok ? [] : completion.questions;
}
