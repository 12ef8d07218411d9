import { isUnknown } from "../recognition/amountCell.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import { comparisonReadings } from "../reconciliation/comparisons.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { shareConstraints } from "./committeeShares.ts";
import type { Constraint } from "./constraint.ts";
import { chosen, LIKELIEST, type OpenReading, type ReadingChoice } from "./readingChoice.ts";
import { netGrossConstraints } from "./netAndGross.ts";
import { rowTotalConstraints } from "./rowTotals.ts";
import { sourceConstraints, sourceKey } from "./sourceTables.ts";
import { openTotals, sumConstraints } from "./sums.ts";

function haveOneInCommon(left: readonly FoundCell[], right: readonly FoundCell[]): boolean {
  if (left.length === 1) return right.includes(left[0]!);
  const own = new Set(left);
  return right.some((cell) => own.has(cell));
}

/**
 * A cell on both sides says nothing of itself, and one that nobody can read says nothing at all. A sum of
 * nothing is no sum.
 */
function isTelling({ kind, left, right }: Constraint): boolean {
  const isEmpty = left.length + right.length < (kind === "source" || kind === "netGross" || kind === "share" ? 1 : 2);
  return !isEmpty && !left.some(isUnknown) && !right.some(isUnknown) && !haveOneInCommon(left, right);
}

/** Everything the tables of a case promise, kept or broken. What depends on a cell that cannot be read is left out. */
export function constraintsOf(tables: CaseTables, choice: ReadingChoice = LIKELIEST): Constraint[] {
  const compared = comparisonReadings(tables).map((ways) => chosen(ways, sourceKey(ways[0]!), choice)!);
  return [
    ...tables.flatMap((table) => sumConstraints(table, choice)),
    ...tables.flatMap(rowTotalConstraints),
    ...sourceConstraints(tables, compared),
    ...netGrossConstraints(tables),
    ...shareConstraints(compared),
  ].filter(isTelling);
}

/** What can be read in several ways that fit as well; none in a case without faults. */
export function openReadings(tables: CaseTables): OpenReading[] {
  const sources = comparisonReadings(tables).filter((ways) => ways.length > 1);
  return [...tables.flatMap(openTotals), ...sources.map((ways) => ({ key: sourceKey(ways[0]!), ways: ways.length }))];
}
