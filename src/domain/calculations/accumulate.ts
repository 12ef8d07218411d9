import { Amount } from "../money/amount.ts";
import type { YearAmounts } from "./yearAmounts.ts";

/** Running totals over the years: each year holds all that was before it too. */
export function accumulate(row: YearAmounts): Amount[] {
  let total = Amount.zero;
  return row.map((amount) => (total = amount ? total.plus(amount) : total));
}
