import type { CaseModel } from "../case/caseModel.ts";

/** Excel's own width, for columns to the left of the tables. */
const STANDARD_WIDTH = 8.43;

/** [column, width in characters] pairs as one list from column A. */
export function columnWidths(widths: readonly (readonly [number, number])[]): number[] {
  const last = Math.max(...widths.map(([column]) => column));
  const list = Array.from({ length: last + 1 }, () => STANDARD_WIDTH);
  for (const [column, width] of widths) list[column] = width;
  return list;
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
