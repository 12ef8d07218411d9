import type { Constraint } from "../../constraints/constraint.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { type SheetState, valueAt } from "../sheetState.ts";
import { yearOf } from "./brokenVectors.ts";

/** What a table holds, and what its source gives, by year. */
export interface ComparedSums {
  readonly left: Map<number, number>;
  readonly right: Map<number, number>;
  /** In how many years they differ. */
  off: number;
}

/** Every table that draws from Tabel 1, beside what it draws. */
export function comparedSums(state: SheetState): Map<FoundTable, ComparedSums> {
  const { numbers, residuals } = state;
  const sumOf = (cells: readonly FoundCell[]): number => cells.reduce((sum, cell) => sum + valueAt(state, cell), 0);
  const found = new Map<FoundTable, ComparedSums>();
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
