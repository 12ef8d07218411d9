import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { indicesOf, mendedBy, type SheetState } from "../sheetState.ts";
import { doubtfulRows } from "./alongRow.ts";
import { assumedWithTotals } from "./carried.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_MENDED = 2;

function exchangedWithNext(state: SheetState, table: FoundTable, row: FoundRow): FiguresAssumed[] {
  const cells = indicesOf(state, row.amounts);
  if (cells.length < row.amounts.length) return [];
  return cells.slice(1).flatMap((right, at): FiguresAssumed[] => {
    const left = cells[at]!;
    const [one, other] = [state.values[left]!, state.values[right]!];
    if (one === other || [left, right].some((cell) => state.numbers.cells[cell]!.formula !== null)) return [];
    const plain = new Map([
      [left, other],
      [right, one],
    ]);
    return assumedWithTotals(state, { slip: "swapped", table, row }, plain).filter(
      ({ changes }) => mendedBy(state, changes) >= FEWEST_MENDED,
    );
  });
}

/**
 * Two years of a row in each other's place: no total has both, so that the search of one year does not see it. As
 * likely in the table that is drawn from as in the one that draws.
 */
export function swappedYearHypotheses(doubt: Doubt): FiguresAssumed[] {
  return doubtfulRows(doubt).flatMap(({ table, row }) =>
    row.kind === "item" ? exchangedWithNext(doubt.state, table, row) : [],
  );
}
