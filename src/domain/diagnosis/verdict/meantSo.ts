import { isOwnSum } from "../../constraints/constraint.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { brokenIn, indicesOf, type SheetState } from "../sheetState.ts";
import { slipOf } from "../slip/slipOf.ts";
import type { Explanation } from "../solve/problem.ts";
import { brokenBy, cellsIn, constraintsIn } from "./verdictParts.ts";

/** One of the cells stands in a sum of its own table that does not hold. */
export const standsInBrokenSum = (state: SheetState, cells: Iterable<number>): boolean =>
  brokenBy(state, brokenIn(state), cells).some((id) => isOwnSum(state.numbers.constraints[id]!));

/**
 * Tabel 1 is changed late, and the tables that draw from it are not. Where its own sums go along with the figure,
 * and no slip explains it, or its typed totals were calculated with it, the other tables may be the older ones.
 */
export function mayBeNewer(
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

/** The tables beside its own that stand in promises. */
function tablesBeside(state: SheetState, cell: number, ids: readonly number[]): Set<FoundTable> {
  const { numbers, figures } = state;
  const tables = new Set(cellsIn(state, ids).flatMap((other) => figures.get(numbers.cells[other]!)?.table ?? []));
  const own = figures.get(numbers.cells[cell]!)?.table;
  if (own) tables.delete(own);
  return tables;
}

/**
 * Its table agrees with the figure, and one other table alone does not. Where the typed total was calculated with it,
 * or no slip makes the one of the other, one of the two is older, or has it under the wrong year, and nobody can tell
 * which.
 */
export function mayBeMeantSo(
  state: SheetState,
  broken: readonly number[],
  cell: number,
  to: number,
  { followers, swapped }: Explanation,
): boolean {
  const { numbers, figures } = state;
  const table = figures.get(numbers.cells[cell]!)?.table;
  const own = brokenBy(state, broken, [cell]).filter((id) => numbers.constraints[id]!.kind !== "twin");
  if (swapped.has(cell) || constraintsIn(state, own).some(isOwnSum)) return false;
  if (tablesBeside(state, cell, own).size !== 1) return false;
  const isTypedTotal = (other: number): boolean =>
    numbers.cells[other]!.formula === null && figures.get(numbers.cells[other]!)?.table === table;
  return slipOf(state, cell, to) === null || [...followers].some(isTypedTotal);
}

const TEN = 10;

/** Every amount of the rows is whole in the grain, the cell itself left out. */
const areRoundTo = (grain: number, state: SheetState, rows: readonly FoundRow[], without: number): boolean =>
  indicesOf(state, rows.flatMap(amountCellsOf)).every((cell) => cell === without || state.values[cell]! % grain === 0);

/** The one is the other, rounded to tens or more. */
export function roundsTo({ numbers }: SheetState, from: number, to: number): boolean {
  let grain = TEN ** numbers.decimals * TEN;
  while (to !== 0 && to % (grain * TEN) === 0) grain *= TEN;
  return to % grain === 0 && from % grain !== 0 && Math.abs(from - to) <= grain / 2;
}

/** The figure rounds to what it should be, and all that speak against it are round as its own table is not. */
export function mayBeRounded(state: SheetState, broken: readonly number[], cell: number, to: number): boolean {
  const { numbers, figures } = state;
  const from = state.values[cell]!;
  const figure = figures.get(numbers.cells[cell]!);
  const roughly = TEN ** numbers.decimals * TEN;
  if (!figure || !roundsTo(state, from, to)) return false;
  const own = brokenBy(state, broken, [cell]);
  if (own.some((id) => isOwnSum(numbers.constraints[id]!))) return false;
  const beside = itemsOf(figure.table).filter(({ block }) => block === figure.row.block);
  const against = [...tablesBeside(state, cell, own)].flatMap(amountRowsOf);
  return areRoundTo(roughly, state, against, cell) && !areRoundTo(roughly, state, beside, cell);
}
