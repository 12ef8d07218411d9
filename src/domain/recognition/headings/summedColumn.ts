import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { amountCell, amountOf } from "../cells/amountCell.ts";
import { isAlike } from "../rows/rowSums.ts";

/** Two rows that agree by chance in all their figures are not met. */
const FEWEST_AGREEING = 2;
/** A sum of one figure repeats it, and may be anything. */
const FEWEST_ADDED = 2;

export const figureAt = (sheet: SheetSnapshot, row: number, column: number): number | null =>
  amountOf(amountCell(sheet, { row, column }))?.toNumber() ?? null;

/**
 * Most rows with amounts hold the sum of their years in the column, whatever it is headed: a wrong one does not hide
 * it, and one that only some rows fill in is something else. `fewestAdded`: figures of a row that make its sum tell.
 */
export function sumsTheYears(
  sheet: SheetSnapshot,
  column: number,
  years: readonly number[],
  body: readonly number[],
  fewestAdded = FEWEST_ADDED,
): boolean {
  const figures = body.map((row) => figureAt(sheet, row, column));
  if (figures.filter((stated) => stated !== null).length < FEWEST_AGREEING) return false;
  let agree = 0;
  let miss = 0;
  for (const [index, row] of body.entries()) {
    const stated = figures[index]!;
    const added = years.map((year) => figureAt(sheet, row, year) ?? 0).filter((figure) => figure !== 0);
    const sum = added.reduce((all, figure) => all + figure, 0);
    if (added.length === 0 && (stated === null || stated === 0)) continue;
    if (stated === null || !isAlike(stated, sum)) miss += 1;
    else if (added.length >= fewestAdded) agree += 1;
  }
  return agree >= FEWEST_AGREEING && agree > miss;
}
