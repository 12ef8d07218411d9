import { indicesOf, mendedBy, type SheetState } from "../sheetState.ts";
import { doubtfulRows } from "./alongRow.ts";
import { assumedWithTotals } from "./carried.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_MENDED = 2;
/** In a row that goes on and on a single figure is wrong, and nothing has moved. */
const FEWEST_CHANGED = 2;

/** What a cell may hold for one of its promises to hold, all others as they are; as it is where they all do. */
function fitting({ numbers: { equationsOf, signsOf }, values, residuals }: SheetState, cell: number): number[] {
  const wanted = equationsOf[cell]!.map((id, at) => values[cell]! - residuals[id]! * signsOf[cell]![at]!);
  return [...new Set(wanted)];
}

/** The row one column to the left or right. What fell off at the end is what the promises there make of it. */
function movedBack(state: SheetState, cells: readonly number[]): number[][] {
  const values = cells.map((cell) => state.values[cell]!);
  const mayStart = (first: number | undefined, second: number | undefined): boolean => first === 0 || first === second;
  const [first, last] = [cells[0]!, cells.at(-1)!];
  return [
    ...(mayStart(values[0], values[1]) ? fitting(state, last).map((end) => [...values.slice(1), end]) : []),
    ...(mayStart(values.at(-1), values.at(-2))
      ? fitting(state, first).map((end) => [end, ...values.slice(0, -1)])
      : []),
  ];
}

/** A row's figures one column too far to the left or right, under the wrong years. */
export function shiftHypotheses(doubt: Doubt): FiguresAssumed[] {
  const { state } = doubt;
  const found: FiguresAssumed[] = [];
  for (const { table, row } of doubtfulRows(doubt)) {
    const cells = indicesOf(state, row.amounts);
    if (cells.length < row.amounts.length || cells.some((cell) => state.numbers.cells[cell]!.formula !== null))
      continue;
    const values = cells.map((cell) => state.values[cell]!);
    if (cells.length === 0) continue;
    for (const to of movedBack(state, cells)) {
      const plain = new Map(cells.flatMap((cell, at) => (to[at] === values[at] ? [] : [[cell, to[at]!] as const])));
      if (plain.size < FEWEST_CHANGED) continue;
      const least = Math.max(FEWEST_MENDED, plain.size - 1);
      const all = assumedWithTotals(state, { slip: "shifted", table, row }, plain);
      found.push(...all.filter(({ changes }) => mendedBy(state, changes) >= least));
    }
  }
  return found;
}
