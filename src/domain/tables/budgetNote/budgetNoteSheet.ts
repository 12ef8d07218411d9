import type { CaseLine, CaseModel } from "../../case/caseModel.ts";
import type { CommitteeNames } from "../committeeNames.ts";
import type { SheetDraft } from "../sheetDraft.ts";

interface YearColumns {
  readonly label: number;
  readonly years: readonly number[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** "I alt" */
  readonly total: number;
}

/** Where a budget note's tables stand. The appropriation tables have two descriptive columns more. */
export interface BudgetNoteSheet {
  readonly model: CaseModel;
  readonly names: CommitteeNames;
  readonly draft: SheetDraft;
  readonly activities: YearColumns & { readonly area: number };
  readonly appropriations: YearColumns & {
    readonly committee: number;
    readonly appropriation: number;
    readonly incomeExpenditure: number;
  };
  /** Outside the printed page. */
  readonly helpers: { readonly committee: number; readonly appropriation: number };
}

export interface ActivityItem {
  readonly line: CaseLine;
  readonly row: number;
}

function yearColumns(label: number, firstYear: number, yearCount: number): YearColumns {
  return {
    label,
    years: Array.from({ length: yearCount }, (_, index) => firstYear + index),
    firstYear,
    lastYear: firstYear + yearCount - 1,
    total: firstYear + yearCount,
  };
}

export function budgetNoteColumns(
  left: number,
  yearCount: number,
): Pick<BudgetNoteSheet, "activities" | "appropriations" | "helpers"> {
  const appropriations = yearColumns(left, left + 4, yearCount);
  return {
    activities: { ...yearColumns(left, left + 2, yearCount), area: left + 1 },
    appropriations: { ...appropriations, committee: left + 1, appropriation: left + 2, incomeExpenditure: left + 3 },
    helpers: { committee: appropriations.total + 2, appropriation: appropriations.total + 3 },
  };
}

/** "1.000 kr., 2025 p/l" */
export function budgetUnitText({ priceLevel }: CaseModel): string {
  return `1.000 kr., ${priceLevel} p/l`;
}
