import { caseProblemText } from "../../../domain/case/read/caseProblemText.ts";
import { completeDraft } from "../../../domain/intake/questions/completeDraft.ts";
import { chosenDraft } from "../../cases/draftText.ts";
import type { CommandContext } from "../context.ts";
import { keepNewCase } from "./keepCases.ts";

/**
 * The draft becomes a case like the others once every question is answered; until then the open ones are
 * pointed out.
 */
export async function acceptDraft(context: CommandContext): Promise<void> {
  const { store } = context;
  const { caseWork: work } = store.getState();
  if (work.kind !== "drafts") return;
  const completion = completeDraft(chosenDraft(work), work.answers);
  if (completion.ok) return keepNewCase(context, completion.model);
  const problems = completion.problems.map(caseProblemText);
  store.dispatch({ type: "caseWorkChanged", work: { ...work, asked: true, problems } });
}
