import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { itemsOf, sumsOf } from "../../reconciliation/columns.ts";
import { type SheetState, valueAt } from "../sheetState.ts";
import type { Slip } from "../slip/slip.ts";
import { calculatedAt } from "./calculated.ts";
import { assumedWithTotals } from "./carried.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_YEARS = 2;

type RowSlip = Extract<Slip, "leftOutRow" | "doubledRow">;

/** How the total came to be off by the row in every year it is off: `off` is the total minus what its rows give. */
function slipWith(state: SheetState, row: FoundRow, off: ReadonlyMap<number, number>): RowSlip | null {
  const isOffBy = (sign: 1 | -1): boolean =>
    [...off].every(([column, residual]) => {
      const cell = row.amounts[column];
      return cell !== undefined && valueAt(state, cell) === sign * residual;
    });
  if (isOffBy(-1)) return "leftOutRow";
  return isOffBy(1) ? "doubledRow" : null;
}

/** Null where no row explains it, or several do. */
function slipOfTotal(
  state: SheetState,
  table: FoundTable,
  total: FoundRow,
  off: ReadonlyMap<number, number>,
): RowSlip | null {
  const fits = itemsOf(table)
    .filter((row) => row !== total)
    .flatMap((row) => slipWith(state, row, off) ?? []);
  return fits.length === 1 ? fits[0]! : null;
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
      const slip = off.size < FEWEST_YEARS ? null : slipOfTotal(state, table, row, off);
      return slip === null ? [] : assumedWithTotals(state, { slip, table, row }, changes);
    }),
  );
}
