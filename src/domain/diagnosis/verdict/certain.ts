import { type ConstraintKind, isOwnSum } from "../../constraints/constraint.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { areNamesakes } from "../hypotheses/evidence.ts";
import { followersOf } from "../followers.ts";
import { brokenIn, indicesOf, type SheetState } from "../sheetState.ts";
import { CHEAPEST } from "../slip/slip.ts";
import { slipOf } from "../slip/slipOf.ts";
import type { Explanation } from "../solve/problem.ts";
import { MARGIN } from "../solve/cheapestSearch.ts";
import { isHeldElsewhere, isProven } from "./provenPromise.ts";
import { brokenBy, cellsIn } from "./verdictParts.ts";

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
  const isTwinAgainst = (id: number): boolean => equations[id]!.room === Infinity && residuals[id] !== 0;
  const own = equationsOf[cell]!.filter((id) => broken.includes(id) || isTwinAgainst(id));
  if (own.every((id) => OF_ALL_ROWS.includes(constraints[id]!.kind))) return true;
  const common = own.reduce<readonly number[]>(
    (left, id) => left.filter((other) => equations[id]!.cells.includes(other)),
    equations[own[0]!]!.cells,
  );
  return common.some((other) => other !== cell && !own.some((id) => isHeldElsewhere(state, other, id)));
}

/** One of the cells stands in a sum of its own table that does not hold. */
export const standsInBrokenSum = (state: SheetState, cells: Iterable<number>): boolean =>
  brokenBy(state, brokenIn(state), cells).some((id) => isOwnSum(state.numbers.constraints[id]!));

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
  if (ids.some((id) => isOwnSum(numbers.constraints[id]!))) return false;
  const isOfTable = (other: number): boolean => figures.get(numbers.cells[other]!)?.table === figure.table;
  const typed = [...known.followers].filter((other) => isOfTable(other) && numbers.cells[other]!.formula === null);
  return typed.length > 0 || slipOf(state, cell, to) === null;
}

const TEN = 10;

/** Every amount of the rows is whole in the grain, the cell itself left out. */
const areRoundTo = (grain: number, state: SheetState, rows: readonly FoundRow[], without: number): boolean =>
  indicesOf(state, rows.flatMap(amountCellsOf)).every((cell) => cell === without || state.values[cell]! % grain === 0);

/** The figure rounds to what it should be, and all that speak against it are round as its own table is not. */
function mayBeRounded(state: SheetState, broken: readonly number[], cell: number, to: number): boolean {
  const { numbers, figures } = state;
  const from = state.values[cell]!;
  const figure = figures.get(numbers.cells[cell]!);
  const roughly = TEN ** numbers.decimals * TEN;
  let grain = roughly;
  while (to !== 0 && to % (grain * TEN) === 0) grain *= TEN;
  if (!figure || to % grain !== 0 || from % grain === 0 || Math.abs(from - to) > grain / 2) return false;
  const own = brokenBy(state, broken, [cell]);
  if (own.some((id) => isOwnSum(numbers.constraints[id]!))) return false;
  const others = new Set(cellsIn(state, own).flatMap((other) => figures.get(numbers.cells[other]!)?.table ?? []));
  others.delete(figure.table);
  const beside = itemsOf(figure.table).filter(({ block }) => block === figure.row.block);
  const against = [...others].flatMap(amountRowsOf);
  return areRoundTo(roughly, state, against, cell) && !areRoundTo(roughly, state, beside, cell);
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
    if (mayBeRounded(state, broken, cell, to) || isGainsaid(state, common, cell)) return false;
    const ids = brokenBy(state, broken, [cell]);
    const along = followersOf(state.numbers, state.residuals, cell, () => false).filter((own) => followers.has(own));
    const witnesses = new Set(brokenBy(state, broken, [cell, ...along]).map((id) => constraints[id]!.witness));
    const price = priceOf(cell, to);
    const isDear = price > AS_DEAR_AS_TWO;
    if (isDear && (mayBeTwo(state, cell) || mayBeMissing(state, broken, cell))) return false;
    const isPlain = witnesses.size >= FEWEST_WITNESSES || price <= SPEAKS_FOR_ITSELF;
    return isPlain || ids.some((id) => isProven(state, id, cell));
  };
  const certain = leaders.filter(([cell, to]) => isShown(cell, to));
  if (certain.length < leaders.length) return new Map(certain);
  const along = certain.flatMap(([cell]) => followersOf(state.numbers, state.residuals, cell, () => false));
  return new Map([...common].filter(([cell]) => !followers.has(cell) || along.includes(cell)));
}
