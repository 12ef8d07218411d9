import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { itemsOf, sumsOf } from "../../reconciliation/columns.ts";
import type { SheetState } from "../sheetState.ts";
import { calculatedAt } from "./calculated.ts";
import { assumedWithTotals } from "./carried.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_YEARS = 2;

/** The row that a total is off by in every year it is off; null where there is none, or several. */
function rowMissing(
  state: SheetState,
  table: FoundTable,
  total: FoundRow,
  off: ReadonlyMap<number, number>,
): FoundRow | null {
  const fits = itemsOf(table).filter((row) =>
    [...off].every(([column, residual]) => {
      const cell = row.amounts[column] && state.numbers.indexOf.get(row.amounts[column]);
      return cell !== undefined && Math.abs(state.values[cell]!) === Math.abs(residual);
    }),
  );
  return fits.length === 1 && total !== fits[0] ? fits[0]! : null;
}

/** A total that leaves a row out, or adds it twice, is wrong in every year for one reason. */
export function leftOutHypotheses({ state }: Doubt): FiguresAssumed[] {
  return state.tables.flatMap((table) =>
    sumsOf(table).flatMap((row): FiguresAssumed[] => {
      const off = new Map<number, number>();
      const changes = new Map<number, number>();
      row.amounts.forEach((cell, column) => {
        const calculated = calculatedAt(state, cell);
        if (calculated === null || calculated.off === 0) return;
        off.set(column, calculated.off);
        changes.set(calculated.index, calculated.right);
      });
      if (off.size < FEWEST_YEARS || !rowMissing(state, table, row, off)) return [];
      return assumedWithTotals(state, { slip: "leftOutRow", table, row }, changes);
    }),
  );
}
