import type { Confirmations, UnconfirmedAmount } from "../rules/shared/confirmations.ts";

/** A row's amounts together: nobody reads a list of single cells. */
export interface UnconfirmedRow {
  readonly sheet: string;
  readonly table: string;
  readonly row: string;
  /** At least one, from left to right. */
  readonly amounts: readonly UnconfirmedAmount[];
}

/** Typed amounts that stand in one place only: formulas follow others, and findings tell of what is contradicted. */
export function unconfirmedRows({ unconfirmed }: Confirmations): UnconfirmedRow[] {
  const rows = new Map<string, UnconfirmedAmount[]>();
  for (const amount of unconfirmed.filter(({ why }) => why === "alone")) {
    const key = JSON.stringify([amount.at.sheet, amount.table, amount.at.row]);
    const amounts = rows.get(key);
    if (amounts) amounts.push(amount);
    else rows.set(key, [amount]);
  }
  return [...rows.values()].flatMap((amounts) => {
    const [first] = amounts;
    return first ? [{ sheet: first.at.sheet, table: first.table, row: first.row, amounts }] : [];
  });
}
