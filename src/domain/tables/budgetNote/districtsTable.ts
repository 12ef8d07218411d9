import type { CaseLocation } from "../../case/caseModel.ts";
import { DISTRICTS } from "../../case/districts.ts";
import type { BudgetNoteSheet } from "./budgetNoteSheet.ts";

export const DISTRICTS_CAPTION = "Bydele";
const MARK = "X";

/** The form's grid of districts: every one of them, an X beside those the money is used in. */
export function writeDistricts({ draft, activities }: BudgetNoteSheet, { districts, address }: CaseLocation): void {
  const top = draft.row;
  const { label, area: mark } = activities;
  draft.text(label, DISTRICTS_CAPTION, "caption");
  draft.row += 1;
  draft.text(label, "Bydel", "columnHeader");
  draft.text(mark, "Sæt X", "columnHeader");
  draft.row += 1;
  const first = draft.row;
  for (const district of DISTRICTS) {
    draft.text(label, district, "label");
    if (districts.includes(district)) draft.text(mark, MARK, "label");
    else draft.empty(mark, "label");
    draft.row += 1;
  }
  draft.list({ top: first, bottom: draft.row - 1, left: mark, right: mark }, [MARK]);
  draft.text(label, "Adresse", "label");
  if (address === null) draft.empty(mark, "label");
  else draft.text(mark, address, "line");
  draft.table(DISTRICTS_CAPTION, { top, bottom: draft.row, left: label, right: mark });
  draft.row += 1;
}
