import type { CaseModel } from "../../case/caseModel.ts";
import type { CommitteeNames } from "../committeeNames.ts";
import type { SheetDraft } from "../sheetDraft.ts";

/** Where everything stands on an investment proposal's sheet: the years are in the same columns in every table. */
export interface InvestmentColumns {
  readonly label: number;
  /** Styringsområde in Tabel 1-4; Bevilling, profit-center mv. in A-E. */
  readonly area: number;
  readonly years: readonly number[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Empty beside Tabel 1; "Innovationspulje" in the investment tables. */
  readonly pool: number;
  /** The helper columns, outside the printed page; the first is in sight beside the years. */
  readonly committee: number;
  readonly art: number;
  readonly appropriation: number;
  readonly administrative: number;
  /** Null where the case has no alternatives. */
  readonly alternative: number | null;
  /** How the payback period is worked out. */
  readonly calculation: number;
}

export interface InvestmentSheet {
  readonly model: CaseModel;
  /** "model 1", "model 2"; none where the case has no alternatives. */
  readonly alternatives: readonly string[];
  readonly columns: InvestmentColumns;
  readonly names: CommitteeNames;
  readonly draft: SheetDraft;
}

export function investmentColumns(left: number, yearCount: number, withAlternatives: boolean): InvestmentColumns {
  const firstYear = left + 2;
  const pool = firstYear + yearCount;
  return {
    label: left,
    area: left + 1,
    years: Array.from({ length: yearCount }, (_, index) => firstYear + index),
    firstYear,
    lastYear: pool - 1,
    pool,
    committee: pool + 1,
    art: pool + 2,
    appropriation: pool + 3,
    administrative: pool + 4,
    alternative: withAlternatives ? pool + 5 : null,
    calculation: pool + (withAlternatives ? 7 : 6),
  };
}

/** "1.000 kr. 2025 p/l" */
export function unitText({ priceLevel }: CaseModel): string {
  return `1.000 kr. ${priceLevel} p/l`;
}

export function writeYears({ draft, columns, model }: InvestmentSheet): void {
  columns.years.forEach((column, index) => draft.number(column, model.years[index] ?? 0, "yearHeader"));
}
