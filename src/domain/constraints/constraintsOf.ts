import { isUnknown } from "../recognition/cells/amountCell.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { CaseReading } from "./caseReading.ts";
import { shareConstraints } from "./sharePromises.ts";
import type { Constraint } from "./constraint.ts";
import { chosen, type OpenReading, type ReadingChoice } from "./readingChoice.ts";
import { netGrossConstraints } from "./netAndGross.ts";
import { rowTotalConstraints } from "./rowTotals.ts";
import { sourceConstraints, sourceKey } from "./sourceTables.ts";
import { openTotals, sumConstraints } from "./sums.ts";

function haveOneInCommon(left: readonly FoundCell[], right: readonly FoundCell[]): boolean {
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
export function constraintsOf({ tables, totals, sources }: CaseReading, choice: ReadingChoice): Constraint[] {
  const compared = sources.map((ways) => chosen(ways, sourceKey(ways[0]!), choice)!);
  return [
    ...[...totals].flatMap(([table, own]) => sumConstraints(table, own, choice)),
    ...tables.flatMap(rowTotalConstraints),
    ...sourceConstraints(tables, compared),
    ...netGrossConstraints(tables),
    ...shareConstraints(compared),
  ].filter(isTelling);
}

/** What can be read in several ways that fit as well; none in a case without faults. */
export function openReadings({ totals, sources }: CaseReading): OpenReading[] {
  return [
    ...[...totals].flatMap(([table, own]) => openTotals(table, own)),
    ...sources.flatMap((ways) => (ways.length > 1 ? [{ key: sourceKey(ways[0]!), ways: ways.length }] : [])),
  ];
}
