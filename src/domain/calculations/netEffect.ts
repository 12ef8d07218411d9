import { Amount } from "../money/amount.ts";
import { widestRow, type YearAmounts } from "./years.ts";

/** Savings and costs of the same years added up, year by year. Zero where no row has an amount, up to `width` years. */
export function netEffect(rows: readonly YearAmounts[], width = widestRow(rows)): Amount[] {
  const column = new Array<Amount | null>(rows.length).fill(null);
  return Array.from({ length: width }, (_, year) => {
    rows.forEach((row, index) => (column[index] = row[year] ?? null));
    return Amount.sum(column);
  });
}
