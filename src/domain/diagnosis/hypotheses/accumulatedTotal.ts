import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { sumsOf } from "../../reconciliation/columns.ts";
import type { SheetState } from "../sheetState.ts";
import { calculatedAt } from "./calculated.ts";
import { assumedWithTotals } from "./carried.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_CELLS = 2;

function accumulated(state: SheetState, table: FoundTable, row: FoundRow): FiguresAssumed[] {
  const changes = new Map<number, number>();
  let sum = 0;
  for (const cell of row.amounts) {
    const year = calculatedAt(state, cell);
    sum += year?.right ?? 0;
    if (year === null || state.values[year.index] !== sum) return [];
    if (sum !== year.right) changes.set(year.index, year.right);
  }
  if (changes.size < FEWEST_CELLS) return [];
  return assumedWithTotals(state, { slip: "accumulated", table, row }, changes);
}

/** A total that goes on adding the years before it, where the year's own sum should stand. */
export function accumulatedHypotheses({ state }: Doubt): FiguresAssumed[] {
  return state.tables.flatMap((table) => sumsOf(table).flatMap((row) => accumulated(state, table, row)));
}
