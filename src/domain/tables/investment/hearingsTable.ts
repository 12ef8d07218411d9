import { HEARING_ANSWERS } from "../../case/caseModel.ts";
import type { InvestmentSheet } from "./investmentSheet.ts";

export const HEARINGS_CAPTION = "Hvem er hørt?";

/** Who has approved the proposal before it is submitted. Typed, not worked out. */
export function writeHearings({ draft, columns, model }: InvestmentSheet): void {
  const top = draft.row;
  draft.text(columns.label, HEARINGS_CAPTION, "caption");
  draft.row += 1;
  draft.text(columns.label, "Hørt", "columnHeader");
  draft.text(columns.area, "Ja/Nej/Ikke relevant", "columnHeader");
  draft.text(columns.firstYear, "Dato eller konklusion", "lineHeader");
  for (const column of columns.years.slice(1)) draft.empty(column, "lineHeader");
  draft.row += 1;
  const first = draft.row;
  for (const { body, answer, conclusion } of model.hearings ?? []) {
    draft.text(columns.label, body, "label");
    if (answer === null) draft.empty(columns.area, "label");
    else draft.text(columns.area, answer, "label");
    if (conclusion === null) draft.empty(columns.firstYear, "line");
    else draft.text(columns.firstYear, conclusion, "line");
    draft.row += 1;
  }
  draft.list({ top: first, bottom: draft.row - 1, left: columns.area, right: columns.area }, HEARING_ANSWERS);
  draft.table(HEARINGS_CAPTION, { top, bottom: draft.row - 1, left: columns.label, right: columns.lastYear });
}
