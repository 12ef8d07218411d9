import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";

/** The cells of one year, one per row. */
export function cellsOfColumn(rows: readonly FoundRow[], column: number): FoundCell[] {
  return rows.map((row) => row.amounts[column]).filter((cell) => cell !== undefined);
}

/** What the rows add up to in one year; blank counts as 0, and so does what is no amount. */
export function columnSum(rows: readonly FoundRow[], column: number): Amount {
  return Amount.sum(cellsOfColumn(rows, column).map(amountOf));
}

export const itemsOf = (table: FoundTable): FoundRow[] => table.rows.filter(({ kind }) => kind === "item");
export const totalsOf = (table: FoundTable): FoundRow[] => table.rows.filter(({ kind }) => kind === "total");

/** The totals, and the headings that hold the sum of the rows below. */
export const sumsOf = (table: FoundTable): FoundRow[] => table.rows.filter(({ kind, totalRole }) => kind === "total" || (kind === "section" && totalRole !== null));

/** The total that closes the table; null where it has none. */
export function closingTotal(table: FoundTable): FoundRow | null {
  return totalsOf(table).at(-1) ?? null;
}

/** The rows that say what a table adds up to: a total that stands alone says it itself. */
export function addedRows(table: FoundTable): FoundRow[] {
  const items = itemsOf(table);
  return items.length > 0 ? items : totalsOf(table).slice(-1);
}

const ONE = Amount.fromNumber(1);

const decimalsOf = (amount: Amount): number => amount.toString().split(".")[1]?.length ?? 0;

/** One unit of the last decimal: 1, or 0,1 in a table of mio. kr. with one decimal. */
const lastUnit = (decimals: number): Amount => Amount.fromDecimalText(decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`);

/** Figures in whole tens were never rounded to units, so they cannot be what makes a sum differ. */
function isRoundFigure(amount: Amount, unit: Amount): boolean {
  return amount.dividedBy(unit.times(Amount.fromNumber(10))).isWhole();
}

const amountsIn = (cells: readonly FoundCell[]): Amount[] => cells.flatMap((cell) => amountOf(cell) ?? []);

/**
 * Printed totals may differ from the printed rows by 1 of their last decimal, but only where at least two rows can have
 * been rounded (docs/domain.md, "Amounts"). `beside`: what is rounded alike; "22" beside "5,5" is 22,0.
 */
export function mayBeRounding(stated: Amount, difference: Amount, cells: readonly FoundCell[], beside: readonly FoundCell[] = []): boolean {
  if (difference.abs().compareTo(ONE) > 0) return false;
  const amounts = amountsIn(cells);
  // A 0 does not show how many decimals it was rounded to.
  const alike = [...(stated.isZero() ? amounts : [stated]), ...amountsIn(beside)];
  const unit = lastUnit(Math.max(0, ...alike.map(decimalsOf)));
  return difference.abs().compareTo(unit) <= 0 && amounts.filter((amount) => !isRoundFigure(amount, unit)).length >= 2;
}
