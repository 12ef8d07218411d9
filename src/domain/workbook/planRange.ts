import type { CellRange } from "./address.ts";
import type { SheetPlan } from "./plan.ts";

/** The smallest rectangle around every cell of a plan. Throws RangeError when it has none. */
export function planRange({ cells }: SheetPlan): CellRange {
  if (cells.length === 0) throw new RangeError("A plan without cells");
  const rows = cells.map(({ ref }) => ref.row);
  const columns = cells.map(({ ref }) => ref.column);
  return {
    top: rows.reduce((least, row) => Math.min(least, row)),
    left: columns.reduce((least, column) => Math.min(least, column)),
    bottom: rows.reduce((most, row) => Math.max(most, row)),
    right: columns.reduce((most, column) => Math.max(most, column)),
  };
}
