import type { CaseModel } from "../case/caseModel.ts";
import type { CellRef } from "../workbook/address.ts";
import type { SheetPlan } from "../workbook/plan.ts";

/** Excel's own width, for columns to the left of the tables. */
const STANDARD_WIDTH = 8.43;

/** [column, width in characters] pairs as one list from column A. */
export function columnWidths(widths: readonly (readonly [number, number])[]): number[] {
  const last = Math.max(...widths.map(([column]) => column));
  const list = Array.from({ length: last + 1 }, () => STANDARD_WIDTH);
  for (const [column, width] of widths) list[column] = width;
  return list;
}

/** The labels stay in sight beside the grey columns, unless others stand before them. */
export function frozenLabels({ column }: CellRef): Pick<SheetPlan, "frozenColumns"> {
  return column === 0 ? { frozenColumns: 1 } : {};
}

const LONGEST_SHEET_NAME = 31;

/** The case's number, without what Excel does not take in a sheet's name. */
export function sheetName({ id }: CaseModel): string {
  const allowed = id
    .replace(/[[\]:*?/\\]/g, "-")
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/^'+|'+$/g, "")
    .trim();
  return allowed === "" || allowed.toLowerCase() === "history" ? "Sag" : allowed;
}
