import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import type { CaseDraft } from "../../../src/domain/intake/caseDraft.ts";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { completeDraft, suggestedAnswers } from "../../../src/domain/intake/questions/completeDraft.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

export function onlyDraft(...sheets: readonly SheetSnapshot[]): CaseDraft {
  const drafts = casesFromSheets(sheets);
  if (drafts.length !== 1 || !drafts[0]) throw new Error(`${drafts.length} cases on the sheet`);
  return drafts[0];
}

export function draftOf(text: string): CaseDraft {
  return onlyDraft(sheetOf(text, "Forslag"));
}

/** The case with every proposal accepted, and the given answers besides. */
export function completed(draft: CaseDraft, answers: Readonly<Record<string, string>> = {}): CaseModel {
  const completion = completeDraft(draft, { ...suggestedAnswers(draft), ...answers });
  if (!completion.ok)
    throw new Error(`Still open: ${JSON.stringify([...completion.questions, ...completion.problems])}`);
  return completion.model;
}
