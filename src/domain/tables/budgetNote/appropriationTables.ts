import { Amount } from "../../money/amount.ts";
import { areaTables, type AreaTable } from "./budgetNoteCaptions.ts";
import { budgetUnitText, type ActivityItem, type BudgetNoteSheet } from "./budgetNoteSheet.ts";
import { isIn, sumOfYear } from "../caseLines.ts";
import { acrossRow, cellAt, columnFixed, downColumn } from "../formulas.ts";

function writeHeader({ draft, appropriations: at, model }: BudgetNoteSheet): void {
  draft.text(at.label, `(${budgetUnitText(model)})`, "columnHeader");
  draft.text(at.committee, "Udvalg", "columnHeader");
  draft.text(at.appropriation, "Bevilling", "columnHeader");
  draft.text(at.incomeExpenditure, "Indtægt/udgift (I/U)", "columnHeader");
  at.years.forEach((column, year) => draft.number(column, model.years[year] ?? 0, "yearHeader"));
  draft.text(at.total, "I alt", "yearHeader");
  draft.row += 1;
}

function writeItem(sheet: BudgetNoteSheet, { line, row: source }: ActivityItem): void {
  const { draft, activities, appropriations: at, helpers, names } = sheet;
  const { row } = draft;
  const total = Amount.sum(line.amounts);
  draft.textFrom(at.label, columnFixed(source, activities.label), line.label, "label");
  draft.textFrom(at.committee, columnFixed(source, helpers.committee), names.abbreviation(line.committee), "label");
  draft.textFrom(at.appropriation, columnFixed(source, helpers.appropriation), line.appropriation ?? "", "label");
  draft.formula(
    at.incomeExpenditure,
    `IF(${cellAt(row, at.total)}<0,"I","U")`,
    total.isNegative() ? "I" : "U",
    "label",
  );
  at.years.forEach((column, year) => {
    const from = cellAt(source, activities.years[year] ?? 0);
    draft.formula(column, from, line.amounts[year]?.toNumber() ?? 0, "amountOrBlank");
  });
  draft.formula(at.total, `SUM(${acrossRow(row, at.firstYear, at.lastYear)})`, total, "amount");
  draft.row += 1;
}

function writeTable(sheet: BudgetNoteSheet, items: readonly ActivityItem[], { area, caption }: AreaTable): void {
  const { draft, appropriations: at } = sheet;
  const captionRow = draft.row;
  draft.text(at.label, caption, "caption");
  draft.row += 1;
  writeHeader(sheet);
  const top = draft.row;
  const own = items.filter(({ line }) => isIn(area)(line));
  for (const item of own) writeItem(sheet, item);
  const { row } = draft;
  const lines = own.map(({ line }) => line);
  draft.text(at.label, area === "Service" ? "Serviceudgifter i alt" : "I alt", "totalLabel");
  for (const column of [at.committee, at.appropriation, at.incomeExpenditure]) draft.empty(column, "totalLabel");
  at.years.forEach((column, year) => {
    draft.formula(column, `SUM(${downColumn(column, top, row - 1)})`, sumOfYear(lines, year), "totalAmount");
  });
  const total = Amount.sum(lines.flatMap(({ amounts }) => amounts));
  draft.formula(at.total, `SUM(${acrossRow(row, at.firstYear, at.lastYear)})`, total, "totalAmount");
  draft.table(caption, { top: captionRow, bottom: row, left: at.label, right: at.total });
  draft.row += 1;
}

/** Where the money is booked: the activities once more, per control area, with committee and appropriation. */
export function writeAppropriations(sheet: BudgetNoteSheet, items: readonly ActivityItem[]): void {
  for (const table of areaTables(items.map(({ line }) => line))) {
    sheet.draft.row += 1;
    writeTable(sheet, items, table);
  }
}
