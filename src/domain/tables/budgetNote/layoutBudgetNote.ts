import { CONTROL_AREAS, type CaseModel } from "../../case/caseModel.ts";
import type { CellRef } from "../../workbook/address.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { writeActivities } from "./activitiesTable.ts";
import { writeAppropriations } from "./appropriationTables.ts";
import { agreementColumns, writeAgreementText } from "./agreementText.ts";
import { writeDistricts } from "./districtsTable.ts";
import { earlierFundingRight, writeEarlierFunding } from "./earlierFundingTable.ts";
import { budgetNoteColumns, type ActivityItem, type BudgetNoteSheet } from "./budgetNoteSheet.ts";
import type { CommitteeNames } from "../committeeNames.ts";
import { columnWidths, frozenLabels, sheetName } from "../pageSetup.ts";
import { rowRuns } from "../rowRuns.ts";
import { SheetDraft } from "../sheetDraft.ts";
import type { TableChoice } from "../tableChoices.ts";
import type { TableId } from "../tableIds.ts";

function widths({ activities, appropriations, helpers }: BudgetNoteSheet): (readonly [number, number])[] {
  return [
    [activities.label, 60],
    [appropriations.committee, 16],
    [appropriations.appropriation, 12],
    [appropriations.incomeExpenditure, 12],
    ...[...appropriations.years, appropriations.total].map((column) => [column, 10] as const),
    [appropriations.total + 1, 3],
    [helpers.committee, 20],
    ...agreementColumns(helpers, activities.years.length).map((column) => [column, 14] as const),
  ];
}

function writeLists({ draft, activities, helpers, names }: BudgetNoteSheet, items: readonly ActivityItem[]): void {
  for (const rows of rowRuns(items.map(({ row }) => row))) {
    draft.list({ ...rows, left: activities.area, right: activities.area }, CONTROL_AREAS);
    draft.list({ ...rows, left: helpers.committee, right: helpers.committee }, names.allAbbreviations());
  }
}

/** The chosen tables below the activities; answers the last printed column. */
function writeChosen(sheet: BudgetNoteSheet, items: readonly ActivityItem[], chosen: readonly TableChoice[]): number {
  const { draft, model, activities, appropriations } = sheet;
  const { earlierFunding, location } = model;
  const has = (id: TableId): boolean => chosen.some((choice) => choice.id === id);
  const below = (write: () => void): void => {
    draft.row += 1;
    write();
  };
  if (has("appropriations")) writeAppropriations(sheet, items);
  if (earlierFunding && has("earlierFunding")) below(() => writeEarlierFunding(sheet, earlierFunding));
  if (location && has("districts")) below(() => writeDistricts(sheet, location));
  if (has("agreementText")) below(() => writeAgreementText(sheet, items));
  const funding = earlierFunding && has("earlierFunding") ? earlierFundingRight(sheet, earlierFunding) : 0;
  return Math.max(has("appropriations") ? appropriations.total : activities.total, funding);
}

export function layoutBudgetNote(
  model: CaseModel,
  anchor: CellRef,
  chosen: readonly TableChoice[],
  names: CommitteeNames,
): SheetPlan {
  const draft = new SheetDraft(anchor.row);
  const sheet: BudgetNoteSheet = { model, names, draft, ...budgetNoteColumns(anchor.column, model.years.length) };
  draft.text(anchor.column, `${model.id} ${model.title}`, "title");
  draft.row += 2;
  const items = writeActivities(sheet);
  writeLists(sheet, items);
  const right = writeChosen(sheet, items, chosen);
  return {
    sheetName: sheetName(model),
    cells: draft.cells,
    tables: draft.tables,
    columnWidths: columnWidths(widths(sheet)),
    lists: draft.lists,
    ...frozenLabels(anchor),
    printArea: { top: anchor.row, left: anchor.column, bottom: draft.row - 1, right },
  };
}
