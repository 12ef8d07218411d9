import { Amount } from "../money/amount.ts";
import { amountOf, isUnknown } from "../recognition/cells/amountCell.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { CaseReading } from "./caseReading.ts";
import { shareConstraints } from "./sharePromises.ts";
import type { Constraint } from "./constraint.ts";
import { chosen, type OpenReading, type ReadingChoice } from "./readingChoice.ts";
import { followingConstraints } from "./following.ts";
import { netGrossConstraints } from "./netAndGross.ts";
import { netColumnConstraints } from "./netColumns.ts";
import { rowTotalConstraints } from "./rowTotals.ts";
import { sourceConstraints, sourceKey } from "./sourceTables.ts";
import { openTotals, sumConstraints } from "./sums.ts";

function haveOneInCommon(left: readonly FoundCell[], right: readonly FoundCell[]): boolean {
  if (left.length === 1) return right.includes(left[0]!);
  const own = new Set(left);
  return right.some((cell) => own.has(cell));
}

const hasUnknown = ({ left, right }: Pick<Constraint, "left" | "right">): boolean =>
  left.some(isUnknown) || right.some(isUnknown);

/**
 * A cell on both sides says nothing of itself, and one that nobody can read says nothing at all. A sum of
 * nothing is no sum.
 */
function isTelling({ kind, left, right }: Constraint): boolean {
  const isEmpty = left.length + right.length < (kind === "source" || kind === "netGross" || kind === "share" ? 1 : 2);
  return !isEmpty && !hasUnknown({ left, right }) && !haveOneInCommon(left, right);
}

const sumOf = (cells: readonly FoundCell[]): Amount => Amount.sum(cells.map(amountOf));

/** What is calculated from a cell that nobody can read may be calculated without it: then nobody is to blame. */
function withoutBlameFor(unknown: readonly Constraint[]): (constraint: Constraint) => boolean {
  const calculated = new Set(unknown.flatMap(({ calculated: cell }) => (cell ? [cell] : [])));
  if (calculated.size === 0) return () => true;
  return ({ left, right }) =>
    ![...left, ...right].some((cell) => calculated.has(cell)) || sumOf(left).equals(sumOf(right));
}

/** Everything the tables of a case promise, kept or broken. What depends on a cell that cannot be read is left out. */
export function constraintsOf(
  { tables, totals, following, sources }: CaseReading,
  choice: ReadingChoice,
): Constraint[] {
  const compared = sources.map((ways) => chosen(ways, sourceKey(ways[0]!), choice)!);
  const all = [
    ...[...totals].flatMap(([table, own]) => sumConstraints(table, own, choice)),
    ...[...following].flatMap(([table, own]) => followingConstraints(table, own)),
    ...tables.flatMap(rowTotalConstraints),
    ...netColumnConstraints(tables),
    ...sourceConstraints(tables, compared),
    ...netGrossConstraints(tables),
    ...shareConstraints(compared),
  ];
  return all.filter(isTelling).filter(withoutBlameFor(all.filter(hasUnknown)));
}

/** What can be read in several ways that fit as well; none in a case without faults. */
export function openReadings({ totals, sources }: CaseReading): OpenReading[] {
  return [
    ...[...totals].flatMap(([table, own]) => openTotals(table, own)),
    ...sources.flatMap((ways) => (ways.length > 1 ? [{ key: sourceKey(ways[0]!), ways: ways.length }] : [])),
  ];
}
