import { Amount } from "../money/amount.ts";
import { widestRow, type YearAmounts } from "./yearAmounts.ts";

/** Savings and costs of the same years added up, year by year. Zero where no row has an amount, up to `width` years. */
export function netEffect(rows: readonly YearAmounts[], width = widestRow(rows)): Amount[] {
  const sums: Amount[] = [];
  const column = new Array<Amount | null>(rows.length).fill(null);
  for (let year = 0; year < width; year += 1) {
    for (let row = 0; row < rows.length; row += 1) column[row] = rows[row]?.[year] ?? null;
    sums.push(Amount.sum(column));
  }
  return sums;
}
