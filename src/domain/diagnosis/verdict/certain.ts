import type { ConstraintKind } from "../../constraints/constraint.ts";
import { isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { areNamesakes, isSameRow } from "../hypotheses/evidence.ts";
import { followersOf } from "../followers.ts";
import { type SheetState, withChanges } from "../sheetState.ts";
import { CHEAPEST } from "../slip/slip.ts";
import { mayBeAnother } from "./slipElsewhere.ts";
import type { Explanation } from "../solve/problem.ts";
import { MARGIN } from "../solve/cheapestSearch.ts";
import { mayBeMeantSo, mayBeNewer, mayBeRounded } from "./meantSo.ts";
import { isHeldElsewhere, isProven } from "./provenPromise.ts";
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
function mayBeMissing(state: SheetState, broken: readonly number[], cell: number): boolean {
  const { numbers, figures, residuals } = state;
  const { constraints, equations, equationsOf, cells } = numbers;
  if (figures.get(cells[cell]!)?.row.kind !== "item") return false;
  // A twin that agrees with the figure as it stands speaks for it.
  const isTwinAgainst = (id: number): boolean =>
    equations[id]!.room === Infinity && residuals[id] !== 0 && isSameRow(state, id);
  const own = equationsOf[cell]!.filter((id) => broken.includes(id) || isTwinAgainst(id));
  if (own.every((id) => OF_ALL_ROWS.includes(constraints[id]!.kind))) return true;
  const common = own.reduce<readonly number[]>(
    (left, id) => left.filter((other) => equations[id]!.cells.includes(other)),
    equations[own[0]!]!.cells,
  );
  return common.some((other) => other !== cell && !own.some((id) => isHeldElsewhere(state, other, id)));
}

/** No other figure stands in the two rows, and the table is by committee: their names may be exchanged as well. */
function mayBeNames({ figures, numbers, values }: SheetState, swapped: ReadonlySet<number>): boolean {
  const own = [...swapped].flatMap((cell) => figures.get(numbers.cells[cell]!) ?? []);
  const others = own.flatMap(({ row, cell }) => row.amounts.filter((other) => other !== cell));
  return (
    own.every(({ table }) => isByCommittee(table)) &&
    new Set(own.map(({ row }) => row)).size === 2 &&
    others.every((cell) => (values[numbers.indexOf.get(cell) ?? -1] ?? 0) === 0)
  );
}

/**
 * Two figures in each other's place put both right by themselves: nothing that held is off once they are exchanged, nor
 * does a twin gainsay it.
 */
function isOneExchange(
  state: SheetState,
  common: ReadonlyMap<number, number>,
  { swapped, followers }: Explanation,
): boolean {
  const { equations, equationsOf } = state.numbers;
  const moved = new Map([...common].filter(([cell]) => swapped.has(cell) || followers.has(cell)));
  const { residuals } = withChanges(state, moved);
  const isOffNow = (id: number): boolean =>
    state.residuals[id] === 0 && residuals[id] !== 0 && (equations[id]!.room !== Infinity || areNamesakes(state, id));
  const isGainsaid = [...swapped].some((cell) => equationsOf[cell]!.some(isOffNow));
  return swapped.size === 2 && !isGainsaid && !mayBeNames(state, swapped);
}

/** The same row in another table gainsays what it should be as much as what it is. */
function isGainsaid(state: SheetState, common: ReadonlyMap<number, number>, cell: number): boolean {
  const { equationsOf, equations } = state.numbers;
  const isOff = (id: number, valueOf: (own: number) => number): boolean => {
    const { cells, signs } = equations[id]!;
    return cells.reduce((sum, own, at) => sum + signs[at]! * valueOf(own), 0) !== 0;
  };
  return equationsOf[cell]!.some(
    (id) =>
      equations[id]!.room === Infinity &&
      isOff(id, (own) => state.values[own]!) &&
      isOff(id, (own) => common.get(own) ?? state.values[own]!) &&
      areNamesakes(state, id),
  );
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
  const { constraints, priceOf, equationsOf } = state.numbers;
  const leaders = [...common].filter(([cell]) => !followers.has(cell));
  // A figure that agrees with all it stands in is changed for another's sake only.
  const isInnocent = (cell: number): boolean => brokenBy(state, broken, [cell]).length === 0;
  const doubted = leaders
    .filter(([cell, to]) => isInnocent(cell) || mayBeNewer(state, broken, cell, to, known[0]!))
    .map(([cell]) => cell)
    .filter((cell) => !known[0]!.swapped.has(cell));
  // With the totals that go along: what is changed in two tables at once stands in no promise together.
  const withTotals = (cell: number): number[] => [
    cell,
    ...followersOf(state.numbers, state.residuals, cell, () => false).filter((own) => followers.has(own)),
  ];
  const promisesOfDoubted = new Set(doubted.flatMap(withTotals).flatMap((other) => equationsOf[other]!));
  const isLinked = (cell: number): boolean =>
    withTotals(cell).some((own) => equationsOf[own]!.some((id) => promisesOfDoubted.has(id)));
  const isShown = (cell: number, to: number): boolean => {
    if (isLinked(cell) || mayBeMeantSo(state, broken, cell, to, known[0]!)) return false;
    if (known[0]!.swapped.has(cell)) return isOneExchange(state, common, known[0]!);
    if (mayBeRounded(state, broken, cell, to) || isGainsaid(state, common, cell)) return false;
    const ids = brokenBy(state, broken, [cell]);
    const along = followersOf(state.numbers, state.residuals, cell, () => false).filter((own) => followers.has(own));
    const witnesses = new Set(brokenBy(state, broken, [cell, ...along]).map((id) => constraints[id]!.witness));
    const price = priceOf(cell, to);
    const isDear = price > AS_DEAR_AS_TWO;
    if (isDear && (mayBeTwo(state, cell) || mayBeMissing(state, broken, cell))) return false;
    const isPlain = witnesses.size >= FEWEST_WITNESSES || price <= SPEAKS_FOR_ITSELF;
    if (mayBeAnother(state, ids, cell, to)) return false;
    return isPlain || ids.some((id) => isProven(state, id, cell));
  };
  const certain = leaders.filter(([cell, to]) => isShown(cell, to));
  if (certain.length < leaders.length) return new Map(certain);
  const along = certain.flatMap(([cell]) => followersOf(state.numbers, state.residuals, cell, () => false));
  return new Map([...common].filter(([cell]) => !followers.has(cell) || along.includes(cell)));
}
