import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";

/** The cells of a row that hold amounts: its years, and its "I alt". */
export function amountCellsOf({ amounts, rowTotal }: FoundRow): readonly FoundCell[] {
  return rowTotal ? [...amounts, rowTotal] : amounts;
}

/** The rows that hold amounts which count: no headings, notes or payback. */
export function amountRowsOf({ rows }: FoundTable): FoundRow[] {
  return rows.filter(({ kind }) => kind === "item" || kind === "total");
}

/** The cells of the column "I alt". */
export const rowTotalsOf = ({ rows }: FoundTable): FoundCell[] => rows.flatMap(({ rowTotal }) => rowTotal ?? []);
