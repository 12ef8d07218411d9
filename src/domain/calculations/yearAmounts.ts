import type { Amount } from "../money/amount.ts";

/** A row of a table: one amount per year. Null = blank: no effect. */
export type YearAmounts = readonly (Amount | null)[];

export function widestRow(rows: readonly YearAmounts[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
