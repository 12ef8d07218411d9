import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";

/** The cells of a row that hold amounts: its years, and its "I alt". */
export function amountCellsOf({ amounts, rowTotal }: FoundRow): readonly FoundCell[] {
  return rowTotal ? [...amounts, rowTotal] : amounts;
}

/** The rows that hold amounts which count: no headings, notes or payback. */
export function amountRowsOf({ rows }: FoundTable): FoundRow[] {
  return rows.filter(({ kind }) => kind === "item" || kind === "total");
}

/** What a table rounds as it rounds its "I alt": that column, and the totals. */
export function cellsLikeRowTotals({ rows }: FoundTable): FoundCell[] {
  return rows.flatMap(({ kind, amounts, rowTotal }) => [
    ...(rowTotal ? [rowTotal] : []),
    ...(kind === "total" ? amounts : []),
  ]);
}
