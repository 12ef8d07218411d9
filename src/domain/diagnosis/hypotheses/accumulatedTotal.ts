import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { sumsOf } from "../../reconciliation/columns.ts";
import type { SheetState } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_CELLS = 2;

/** What each year's cell should be by the promise that calculates it; null where a year has none. */
function calculatedYears(
  { numbers, residuals, values }: SheetState,
  row: FoundRow,
): (readonly [number, number])[] | null {
  const years = row.amounts.map((cell) => {
    const index = numbers.indexOf.get(cell);
    const id = numbers.equationsOf[index ?? -1]?.find((own) => numbers.constraints[own]!.calculated === cell);
    return index === undefined || id === undefined ? null : ([index, values[index]! - residuals[id]!] as const);
  });
  const known = years.filter((year) => year !== null);
  return known.length === years.length ? known : null;
}

function accumulated(state: SheetState, table: FoundTable, row: FoundRow): FiguresAssumed[] {
  const years = calculatedYears(state, row);
  const changes = new Map<number, number>();
  let sum = 0;
  for (const [index, right] of years ?? []) {
    sum += right;
    if (state.values[index] !== sum) return [];
    if (sum !== right) changes.set(index, right);
  }
  if (changes.size < FEWEST_CELLS) return [];
  const price = SLIP_PRICES.accumulated;
  return [{ kind: "figures", slip: "accumulated", table, row, repeats: null, changes, followers: new Set(), price }];
}

/** A total that goes on adding the years before it, where the year's own sum should stand. */
export function accumulatedHypotheses({ state }: Doubt): FiguresAssumed[] {
  return state.tables.flatMap((table) => sumsOf(table).flatMap((row) => accumulated(state, table, row)));
}
