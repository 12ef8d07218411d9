import type { ConstraintKind } from "../../constraints/constraint.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { followersOf } from "../followers.ts";
import { brokenIn, type SheetState } from "../sheetState.ts";
import { CHEAPEST } from "../slip/slip.ts";
import { slipOf } from "../slip/slipOf.ts";
import type { Explanation } from "../solve/problem.ts";
import { MARGIN } from "../solve/cheapestSearch.ts";
import { isBroken } from "../solve/solve.ts";
import { brokenBy } from "./verdictParts.ts";

/** The changes that every explanation has, with the same value. */
function commonChanges([first, ...others]: readonly Explanation[]): Map<number, number> {
  return new Map(
    [...(first?.changes ?? [])].filter(([cell, to]) => others.every(({ changes }) => changes.get(cell) === to)),
  );
}

/** A slip that is known by its figures speaks for itself; anything else needs two promises that say the same. */
const SPEAKS_FOR_ITSELF = 4.4;
const FEWEST_WITNESSES = 2;
/** Or one that holds in so many other years: then it is read as it is meant. */
const FEWEST_YEARS = 2;

/** A total of one row says nothing of which of the two is right. */
const FEWEST_FIGURES = 3;

/** The promise holds in other years, of which it says something, and is broken in none. */
function isProven({ numbers, values, residuals }: SheetState, id: number): boolean {
  const { witness } = numbers.constraints[id]!;
  const saysSomething = (own: number): boolean =>
    numbers.equations[own]!.cells.filter((cell) => values[cell] !== 0).length >= FEWEST_FIGURES;
  const others = numbers.constraints.flatMap((constraint, other) =>
    other !== id && constraint.kind !== "twin" && constraint.witness === witness ? [other] : [],
  );
  return (
    saysSomething(id) &&
    others.filter(saysSomething).length >= FEWEST_YEARS &&
    !others.some((other) => isBroken(numbers, residuals, other))
  );
}

/** Two slips cost so much at least, and are no explanation that the search meets: they may share what is off anyhow. */
const AS_DEAR_AS_TWO = 2 * CHEAPEST - MARGIN;

/** Another figure stands in just the same promises, and no twin speaks for either of the two. */
function mayBeTwo({ numbers, values, residuals }: SheetState, cell: number): boolean {
  const { equations, equationsOf } = numbers;
  const isPromise = (id: number): boolean => equations[id]!.room !== Infinity;
  const hasTwin = (own: number, isOff: boolean): boolean =>
    equationsOf[own]!.some((id) => !isPromise(id) && (residuals[id] !== 0) === isOff);
  const promises = equationsOf[cell]!.filter(isPromise);
  const standsThere = (own: number): boolean => {
    const its = equationsOf[own]!.filter(isPromise);
    return its.length === promises.length && its.every((id) => promises.includes(id));
  };
  if (hasTwin(cell, true)) return false;
  return equations[promises[0]!]!.cells.some(
    (own) => own !== cell && values[own] !== 0 && standsThere(own) && !hasTwin(own, false),
  );
}

/** They add all rows of a table, so that another row would mend them too. */
const OF_ALL_ROWS: readonly ConstraintKind[] = ["sum", "rowTotals", "source"];

/** Off one by one, and by no slip: a row is missing, or another figure of it, as easily as this one is wrong. */
function mayBeMissing({ numbers, figures }: SheetState, broken: readonly number[], cell: number): boolean {
  const { constraints, equations, equationsOf, cells } = numbers;
  if (figures.get(cells[cell]!)?.row.kind !== "item") return false;
  const own = equationsOf[cell]!.filter((id) => broken.includes(id) || equations[id]!.room === Infinity);
  if (own.every((id) => OF_ALL_ROWS.includes(constraints[id]!.kind))) return true;
  const common = own.reduce<readonly number[]>(
    (left, id) => left.filter((other) => equations[id]!.cells.includes(other)),
    equations[own[0]!]!.cells,
  );
  return common.length > 1;
}

/** Sums of the table itself: where they hold, nobody forgot to add the figure up. */
const OWN_SUMS: readonly ConstraintKind[] = ["sum", "rowTotal", "rowTotals"];

/** One of the cells stands in a sum of its own table that does not hold. */
export const standsInBrokenSum = (state: SheetState, cells: Iterable<number>): boolean =>
  brokenBy(state, brokenIn(state), cells).some((id) => OWN_SUMS.includes(state.numbers.constraints[id]!.kind));

/**
 * Tabel 1 is changed late, and the tables that draw from it are not. Where its own sums go along with the figure,
 * and no slip explains it, or its typed totals were calculated with it, the other tables may be the older ones.
 */
function mayBeNewer(
  state: SheetState,
  broken: readonly number[],
  cell: number,
  to: number,
  known: Explanation,
): boolean {
  const { numbers, figures } = state;
  const figure = figures.get(numbers.cells[cell]!);
  if (!figure || !isLeading(figure.table)) return false;
  const ids = brokenBy(state, broken, [cell]);
  if (ids.some((id) => OWN_SUMS.includes(numbers.constraints[id]!.kind))) return false;
  const isOfTable = (other: number): boolean => figures.get(numbers.cells[other]!)?.table === figure.table;
  const typed = [...known.followers].filter((other) => isOfTable(other) && numbers.cells[other]!.formula === null);
  return typed.length > 0 || slipOf(state, cell, to) === null;
}

/**
 * Of what all explanations have in common, the changes that enough speaks for. Totals go along with what they
 * follow.
 */
export function certainChanges(
  state: SheetState,
  broken: readonly number[],
  known: readonly Explanation[],
): Map<number, number> {
  const common = commonChanges(known);
  const followers = known[0]?.followers ?? new Set<number>();
  const { constraints, priceOf, equations, equationsOf } = state.numbers;
  const leaders = [...common].filter(([cell]) => !followers.has(cell));
  // A figure that agrees with all it stands in is changed for another's sake only.
  const isInnocent = (cell: number): boolean => brokenBy(state, broken, [cell]).length === 0;
  const doubted = leaders
    .filter(([cell, to]) => isInnocent(cell) || mayBeNewer(state, broken, cell, to, known[0]!))
    .map(([cell]) => cell)
    .filter((cell) => !known[0]!.swapped.has(cell));
  const isLinked = (cell: number): boolean =>
    doubted.some((other) => equationsOf[other]!.some((id) => equations[id]!.cells.includes(cell)));
  const isShown = (cell: number, to: number): boolean => {
    if (isLinked(cell)) return false;
    if (known[0]!.swapped.has(cell)) return true;
    const ids = brokenBy(state, broken, [cell]);
    const witnesses = new Set(ids.map((id) => constraints[id]!.witness));
    const price = priceOf(cell, to);
    const isDear = price > AS_DEAR_AS_TWO;
    if (isDear && (mayBeTwo(state, cell) || mayBeMissing(state, broken, cell))) return false;
    const isPlain = witnesses.size >= FEWEST_WITNESSES || price <= SPEAKS_FOR_ITSELF;
    return isPlain || ids.some((id) => isProven(state, id));
  };
  const certain = leaders.filter(([cell, to]) => isShown(cell, to));
  if (certain.length < leaders.length) return new Map(certain);
  const along = certain.flatMap(([cell]) => followersOf(state.numbers, state.residuals, cell, () => false));
  return new Map([...common].filter(([cell]) => !followers.has(cell) || along.includes(cell)));
}
