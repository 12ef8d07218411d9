import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
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
export const sumsOf = (table: FoundTable): FoundRow[] =>
  table.rows.filter(({ kind, totalRole }) => kind === "total" || (kind === "section" && totalRole !== null));

/** The total that closes the table; null where it has none. */
export function closingTotal(table: FoundTable): FoundRow | null {
  return totalsOf(table).at(-1) ?? null;
}

/** The rows that say what a table adds up to: a total that stands alone says it itself. */
export function addedRows(table: FoundTable): FoundRow[] {
  const items = itemsOf(table);
  return items.length > 0 ? items : totalsOf(table).slice(-1);
}
