import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { mayDiffer } from "../recognition/rows/differences.ts";

/** What was, and what is to be. */
export interface Difference {
  readonly rows: readonly [FoundRow];
  readonly less: readonly [FoundRow];
}

function agreeing(total: FoundRow, to: FoundRow, from: FoundRow): number {
  const [after, before] = [to, from].map(({ amounts }) => amounts.map((cell) => amountOf(cell) ?? Amount.zero));
  return total.amounts.filter((cell, column) => amountOf(cell)?.equals(after![column]!.minus(before![column]!))).length;
}

/** "Ændring" below "Nuværende budget" and "Nyt budget": the one taken from the other, whichever way round. */
export function differenceOf({ rows }: FoundTable, total: FoundRow): Difference | null {
  const index = rows.indexOf(total);
  const [one, other] = [rows[index - 2], rows[index - 1]];
  if (!mayDiffer(total.label) || one?.kind !== "item" || other?.kind !== "item") return null;
  return agreeing(total, other, one) >= agreeing(total, one, other)
    ? { rows: [other], less: [one] }
    : { rows: [one], less: [other] };
}
