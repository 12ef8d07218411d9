import type { EarlierFunding } from "../../case/caseModel.ts";
import { Amount } from "../../money/amount.ts";
import type { BudgetNoteSheet } from "./budgetNoteSheet.ts";
import { downColumn } from "../formulas.ts";

export const EARLIER_FUNDING_CAPTION = "Tidligere afsatte midler";

/** The last column of the table: its years are not the case's own. */
export function earlierFundingRight(
  { activities }: Pick<BudgetNoteSheet, "activities">,
  { years }: EarlierFunding,
): number {
  return activities.label + years.length;
}

/** In current prices, so nothing of it is added to the case's own amounts. */
export function writeEarlierFunding(sheet: BudgetNoteSheet, { years, agreements }: EarlierFunding): void {
  const { draft, activities } = sheet;
  const captionRow = draft.row;
  const columns = years.map((_, index) => activities.label + 1 + index);
  draft.text(activities.label, EARLIER_FUNDING_CAPTION, "caption");
  draft.row += 1;
  draft.text(activities.label, "(1.000 kr., løbende p/l)", "columnHeader");
  columns.forEach((column, year) => draft.number(column, years[year] ?? 0, "yearHeader"));
  draft.row += 1;
  const top = draft.row;
  for (const { label, amounts } of agreements) {
    draft.text(activities.label, label, "label");
    columns.forEach((column, year) => draft.amount(column, amounts[year] ?? null, "amount"));
    draft.row += 1;
  }
  draft.text(activities.label, "Afsatte midler i alt", "totalLabel");
  columns.forEach((column, year) => {
    const total = Amount.sum(agreements.map(({ amounts }) => amounts[year] ?? null));
    draft.formula(column, `SUM(${downColumn(column, top, draft.row - 1)})`, total, "totalAmount");
  });
  const range = {
    top: captionRow,
    bottom: draft.row,
    left: activities.label,
    right: earlierFundingRight(sheet, { years, agreements }),
  };
  draft.table(EARLIER_FUNDING_CAPTION, range);
  draft.row += 1;
}
