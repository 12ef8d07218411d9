import { Amount } from "../money/amount.ts";
import { widestRow, type YearAmounts } from "./years.ts";

/** Savings and costs of the same years added up, year by year. Zero where no row has an amount. */
export function netEffect(rows: readonly YearAmounts[]): Amount[] {
  return Array.from({ length: widestRow(rows) }, (_, year) => Amount.sum(rows.map((row) => row[year] ?? null)));
}
