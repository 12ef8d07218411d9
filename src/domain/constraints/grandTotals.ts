import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { cellsOfColumn, itemsOf, sumsOf } from "../reconciliation/columns.ts";

/**
 * A total row's own sum, printed under a year that no row has an amount in: the column is "I alt", whatever it
 * is headed.
 */
export interface GrandTotal {
  readonly table: FoundTable;
  readonly row: FoundRow;
  /** Index into the table's year columns. */
  readonly column: number;
  readonly cell: FoundCell;
  readonly sum: Amount;
}

const TEN = Amount.fromNumber(10);

/** Near: within a tenth, for the grand total may be wrong itself. */
function isNear(stated: Amount, sum: Amount): boolean {
  return !sum.isZero() && stated.minus(sum).abs().times(TEN).compareTo(sum.abs()) < 0;
}

function grandTotalIn(table: FoundTable, row: FoundRow, column: number): GrandTotal[] {
  const cell = row.amounts[column]!;
  const stated = amountOf(cell);
  const others = row.amounts.filter((_, other) => other !== column).map(amountOf);
  const sum = Amount.sum(others);
  // A table of totals alone has no rows that the column could lack.
  const cells = cellsOfColumn(itemsOf(table), column);
  const isEmpty = cells.length > 0 && cells.every(({ value }) => value.kind === "blank");
  const isOneOfSeveral = others.filter((amount) => amount?.isZero() === false).length > 1;
  return stated && isEmpty && isOneOfSeveral && isNear(stated, sum) ? [{ table, row, column, cell, sum }] : [];
}

/** Only the last column can be one. */
export function grandTotalsOf(table: FoundTable): GrandTotal[] {
  const last = table.yearColumns.length - 1;
  if (last < 2 || table.rowTotalColumn !== null) return [];
  return sumsOf(table).flatMap((row) => grandTotalIn(table, row, last));
}
