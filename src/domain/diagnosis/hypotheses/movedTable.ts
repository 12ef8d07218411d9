import type { Constraint } from "../../constraints/constraint.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { leadingTable } from "../../reconciliation/caseTables.ts";
import type { ColumnsRepair } from "../tableRepair.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { type SheetState, valueAt } from "../sheetState.ts";
import type { Doubt, TableAssumed } from "./hypothesis.ts";
import { yearOf } from "./brokenVectors.ts";

/** A whole table is seldom pasted wrong. */
const WHOLE_TABLE = 0.6;
const FEWEST_YEARS = 2;

/** What a table holds, and what its source gives, by year. */
interface Compared {
  readonly left: Map<number, number>;
  readonly right: Map<number, number>;
  off: number;
}

function comparedIn(state: SheetState): Map<FoundTable, Compared> {
  const { numbers, residuals } = state;
  const sumOf = (cells: readonly FoundCell[]): number => cells.reduce((sum, cell) => sum + valueAt(state, cell), 0);
  const found = new Map<FoundTable, Compared>();
  numbers.constraints.forEach((constraint: Constraint, id) => {
    const year = constraint.kind === "source" ? yearOf(state, constraint) : null;
    if (year === null) return;
    const own = found.get(constraint.table) ?? { left: new Map(), right: new Map(), off: 0 };
    own.left.set(year, sumOf(constraint.left));
    own.right.set(year, sumOf(constraint.right));
    own.off += residuals[id] === 0 ? 0 : 1;
    found.set(constraint.table, own);
  });
  return found;
}

/** In every year that both have, one column further on; and it says something. */
function fits({ left, right }: Compared, by: number): boolean {
  const pairs = [...left].flatMap(([year, sum]) => {
    const other = right.get(year + by);
    return other === undefined ? [] : [[sum, other] as const];
  });
  const told = pairs.filter(([sum]) => sum !== 0).length;
  return told >= FEWEST_YEARS && pairs.every(([sum, other]) => sum === other);
}

const assumed = (table: FoundTable, by: ColumnsRepair["by"]): TableAssumed => ({
  kind: "table",
  repair: { what: "columns", table, by },
  price: SLIP_PRICES.shifted + WHOLE_TABLE,
});

/**
 * A table pasted one column too far to the left or right: its own sums hold, and it disagrees with the others in
 * year after year. What fell off at the end is lost, and compared with nothing.
 */
export function movedTableHypotheses({ state }: Doubt): TableAssumed[] {
  const leading = leadingTable(state.tables);
  const doubtful = [...comparedIn(state)].filter(([, { off }]) => off >= FEWEST_YEARS);
  if (!leading || doubtful.length === 0) return [];
  return ([1, -1] as const).flatMap((by) => [
    ...doubtful.filter(([, own]) => fits(own, by)).map(([table]) => assumed(table, by)),
    ...(doubtful.every(([, own]) => fits(own, by)) ? [assumed(leading, by === 1 ? -1 : 1)] : []),
  ]);
}
