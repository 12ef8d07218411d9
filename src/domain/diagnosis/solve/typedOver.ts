import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";

const FEWEST_CALCULATED = 2;

/** Formulas, and at least two of them. */
function areCalculated(cells: readonly (FoundCell | undefined)[]): boolean {
  const filled = cells.filter((cell) => cell !== undefined && cell.value.kind !== "blank");
  return filled.length >= FEWEST_CALCULATED && filled.every((cell) => cell!.formula !== null);
}

/** A figure that somebody typed where the other years of its row, or the other rows of its year, are calculated. */
function isTypedOver(table: FoundTable, row: FoundRow, column: number): boolean {
  const own = row.amounts[column];
  if (row.kind !== "item" || own === undefined || own.formula !== null) return false;
  const others = itemsOf(table).filter((other) => other !== row);
  return (
    areCalculated(row.amounts.filter((cell) => cell !== own)) ||
    areCalculated(others.map(({ amounts }) => amounts[column]))
  );
}

/**
 * What speaks for a slip where somebody typed over a formula; less than what makes certain, so that it alone accuses
 * nobody.
 */
const TYPED_OVER = -0.8;

export const ofTypedFigure = (table: FoundTable, row: FoundRow, column: number): number =>
  isTypedOver(table, row, column) ? TYPED_OVER : 0;

/** The same of a row: every figure of it stands where the other rows calculate theirs. */
export const ofTypedRow = (table: FoundTable, row: FoundRow): number =>
  row.amounts.every((_, column) => isTypedOver(table, row, column)) ? TYPED_OVER : 0;
