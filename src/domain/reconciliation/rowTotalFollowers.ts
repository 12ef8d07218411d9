import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { CaseTables } from "./caseTables.ts";
import { amountRowsOf } from "./cells.ts";
import { type Disagreement, disagreements } from "./disagreements.ts";

/** What each cell of a disagreement would be changed by, and the disagreement. */
function corrections(tables: CaseTables): Map<FoundCell, readonly [Amount, Disagreement]> {
  const changes = disagreements(tables).flatMap((seen) => {
    const change = seen.expected.minus(seen.stated);
    return [seen.cell, ...seen.followers].map((cell) => [cell, [change, seen]] as const);
  });
  return new Map(changes);
}

/** The cells "I alt" that only look wrong because one of their row's years is. */
export interface RowTotalFollowers {
  readonly cells: ReadonlySet<FoundCell>;
  readonly of: ReadonlyMap<Disagreement, readonly FoundCell[]>;
}

function findFollowers(tables: CaseTables): RowTotalFollowers {
  const changes = corrections(tables);
  const of = new Map<Disagreement, FoundCell[]>();
  for (const { amounts, rowTotal } of changes.size === 0 ? [] : tables.flatMap(amountRowsOf)) {
    const first = amounts.map((cell) => changes.get(cell)?.[1]).find((seen) => seen !== undefined);
    if (!rowTotal || !first) continue;
    const corrected = Amount.sum(amounts.map((cell) => (amountOf(cell) ?? Amount.zero).plus(changes.get(cell)?.[0] ?? Amount.zero)));
    if (amountOf(rowTotal)?.equals(corrected)) of.set(first, [...(of.get(first) ?? []), rowTotal]);
  }
  return { cells: new Set([...of.values()].flat()), of };
}

const known = new WeakMap<CaseTables, RowTotalFollowers>();

/** They agree with the years as these should be. Kept per case. */
export function rowTotalFollowers(tables: CaseTables): RowTotalFollowers {
  const found = known.get(tables) ?? findFollowers(tables);
  known.set(tables, found);
  return found;
}
