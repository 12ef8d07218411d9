import type { FoundTable } from "../recognition/foundTable.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { type Comparison, comparisonReadings } from "../reconciliation/comparisons.ts";
import { type FollowingRow, followingRowsOf } from "./following.ts";
import { readTotals } from "./sums.ts";
import type { ReadTotal } from "./unknownTotals.ts";

/** What the tables of a case may mean, in every reading that fits as well: read once, and then chosen from. */
export interface CaseReading {
  readonly tables: CaseTables;
  readonly totals: ReadonlyMap<FoundTable, readonly ReadTotal[]>;
  readonly following: ReadonlyMap<FoundTable, readonly FollowingRow[]>;
  /** Of each table that draws from another, the readings of what it draws. */
  readonly sources: readonly (readonly Comparison[])[];
}

/** `before`: a reading of nearly the same tables; what its tables add up to is not read again. */
export function readCase(tables: CaseTables, before: CaseReading | null = null): CaseReading {
  const totals = new Map(tables.map((table) => [table, before?.totals.get(table) ?? readTotals(table)]));
  const following = new Map(
    tables.map((table) => [table, before?.following.get(table) ?? followingRowsOf(table, totals.get(table)!)]),
  );
  return { tables, totals, following, sources: comparisonReadings(tables) };
}
