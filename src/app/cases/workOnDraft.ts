import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import { safeAnswers } from "../../domain/intake/questions/completeDraft.ts";
import type { OpenDocument } from "../document/documentWork.ts";
import type { DraftWork } from "./caseWork.ts";

/** The draft with those of its proposals chosen that move no money. `document` is the Word form it was read in. */
export function workOnDraft(
  drafts: readonly CaseDraft[],
  chosen: number,
  document: OpenDocument | null = null,
): DraftWork {
  const draft = drafts[chosen];
  const answers = draft ? safeAnswers(draft) : {};
  return { kind: "drafts", drafts, chosen, document, answers, asked: false, problems: [] };
}
