import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";

/** The cells of a row that hold amounts: its years, and its "I alt". */
export function amountCellsOf({ amounts, rowTotal }: FoundRow): readonly FoundCell[] {
  return rowTotal ? [...amounts, rowTotal] : amounts;
}

/** Blank counts as 0; null where nobody can say. */
export function countedAmount(cell: FoundCell | undefined): Amount | null {
  if (!cell) return null;
  return cell.value.kind === "blank" ? Amount.zero : amountOf(cell);
}

/** The rows that hold amounts which count, or are held against those: no headings, other notes or payback. */
export function amountRowsOf({ rows }: FoundTable): FoundRow[] {
  return rows.filter(({ kind, aside }) => kind === "item" || kind === "total" || aside === "follows");
}

/** The amount cells of the rows that pass. Every rule about single cells looks through them, so by plain loops. */
export function cellsWith(rows: readonly FoundRow[], passes: (cell: FoundCell) => boolean): FoundCell[] {
  const found: FoundCell[] = [];
  for (const { amounts, rowTotal } of rows) {
    for (const cell of amounts) if (passes(cell)) found.push(cell);
    if (rowTotal && passes(rowTotal)) found.push(rowTotal);
  }
  return found;
}

/** What a table rounds as it rounds its "I alt": that column, and the totals. */
export function cellsLikeRowTotals({ rows }: FoundTable): FoundCell[] {
  return rows.flatMap(({ kind, amounts, rowTotal }) => [
    ...(rowTotal ? [rowTotal] : []),
    ...(kind === "total" ? amounts : []),
  ]);
}
