import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";

/** The cells of one year, one per row. */
export function cellsOfColumn(rows: readonly FoundRow[], column: number): FoundCell[] {
  return rows.flatMap((row) => row.amounts[column] ?? []);
}

/** What the rows add up to in one year; blank counts as 0, and so does what is no amount. */
export function columnSum(rows: readonly FoundRow[], column: number): Amount {
  return Amount.sum(cellsOfColumn(rows, column).map(amountOf));
}

export const itemsOf = (table: FoundTable): FoundRow[] => table.rows.filter(({ kind }) => kind === "item");
export const totalsOf = (table: FoundTable): FoundRow[] => table.rows.filter(({ kind }) => kind === "total");

/** The total that closes the table; null where it has none. */
export function closingTotal(table: FoundTable): FoundRow | null {
  return totalsOf(table).at(-1) ?? null;
}

const TEN = Amount.fromNumber(10);

const isRoundFigure = (amount: Amount): boolean => amount.dividedBy(TEN).equals(amount.dividedBy(TEN).floor());

/**
 * Printed totals may differ from the printed rows by 1, but only where at least two rows can have been rounded: figures
 * in whole tens were never rounded to units (domain.md, "Amounts").
 */
export function mayBeRounding(difference: Amount, cells: readonly FoundCell[]): boolean {
  if (difference.abs().compareTo(Amount.fromNumber(1)) > 0) return false;
  const unround = cells.map(amountOf).filter((amount) => amount !== null && !isRoundFigure(amount));
  return unround.length >= 2;
}
