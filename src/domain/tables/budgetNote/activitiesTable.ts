import type { CaseLine, CaseModel } from "../../case/caseModel.ts";
import { Amount } from "../../money/amount.ts";
import { ACTIVITIES_CAPTION } from "./budgetNoteCaptions.ts";
import { budgetUnitText, type ActivityItem, type BudgetNoteSheet } from "./budgetNoteSheet.ts";
import { groupByHeading, sumOfYear } from "../caseLines.ts";
import { acrossRow, downColumn } from "../formulas.ts";
import { writeReach } from "../reach.ts";

function sumOfLines(lines: readonly CaseLine[]): Amount {
  return Amount.sum(lines.flatMap(({ amounts }) => amounts));
}

function writeHeader({ draft, activities, helpers, model }: BudgetNoteSheet): void {
  draft.text(activities.label, `Aktiviteter (${budgetUnitText(model)})`, "columnHeader");
  draft.text(activities.area, "Styringsområde", "columnHeader");
  activities.years.forEach((column, year) => draft.number(column, model.years[year] ?? 0, "yearHeader"));
  draft.text(activities.total, "I alt", "yearHeader");
  draft.text(helpers.committee, "Udvalg", "helperHeader");
  draft.text(helpers.appropriation, "Bevilling", "helperHeader");
  draft.row += 1;
}

function writeSection({ draft, activities, helpers }: BudgetNoteSheet, heading: string): void {
  draft.text(activities.label, heading, "section");
  draft.empty(helpers.committee, "helper");
  draft.empty(helpers.appropriation, "helper");
  draft.row += 1;
}

function writeItem(sheet: BudgetNoteSheet, line: CaseLine): ActivityItem {
  const { draft, activities, helpers, names } = sheet;
  const { row } = draft;
  draft.text(activities.label, line.label, "label");
  draft.text(activities.area, line.controlArea, "label");
  activities.years.forEach((column, year) => draft.amount(column, line.amounts[year] ?? null, "amount"));
  const years = acrossRow(row, activities.firstYear, activities.lastYear);
  draft.formula(activities.total, `SUM(${years})`, sumOfLines([line]), "amount");
  draft.text(helpers.committee, names.abbreviation(line.committee), "helper");
  if (line.appropriation === null) draft.empty(helpers.appropriation, "helper");
  else draft.text(helpers.appropriation, line.appropriation, "helper");
  draft.row += 1;
  return { line, row };
}

/** Lines without a heading come first: below one they would seem to belong to it. */
function writeLines(sheet: BudgetNoteSheet, { lines }: CaseModel): ActivityItem[] {
  if (lines.length === 0) writeSection(sheet, "Aktiviteter");
  const groups = groupByHeading(lines);
  const inOrder = [
    ...groups.filter(({ heading }) => heading === null),
    ...groups.filter(({ heading }) => heading !== null),
  ];
  return inOrder.flatMap((group) => {
    if (group.heading !== null) writeSection(sheet, group.heading);
    return group.lines.map((line) => writeItem(sheet, line));
  });
}

/** What the money is asked for: the table the economist types in. */
export function writeActivities(sheet: BudgetNoteSheet): ActivityItem[] {
  const { draft, activities, helpers, model } = sheet;
  const captionRow = draft.row;
  draft.text(activities.label, ACTIVITIES_CAPTION, "caption");
  draft.row += 1;
  writeHeader(sheet);
  const top = draft.row;
  const items = writeLines(sheet, model);
  const { row } = draft;
  draft.text(activities.label, "Udgifter i alt (netto)", "totalLabel");
  draft.empty(activities.area, "totalLabel");
  activities.years.forEach((column, year) => {
    draft.formula(column, `SUM(${downColumn(column, top, row - 1)})`, sumOfYear(model.lines, year), "totalAmount");
  });
  const years = acrossRow(row, activities.firstYear, activities.lastYear);
  draft.formula(activities.total, `SUM(${years})`, sumOfLines(model.lines), "totalAmount");
  writeReach(draft, helpers.committee, { label: activities.label, top, bottom: row - 1 });
  draft.empty(helpers.appropriation, "helper");
  draft.table(ACTIVITIES_CAPTION, { top: captionRow, bottom: row, left: activities.label, right: activities.total });
  draft.row += 1;
  return items;
}
