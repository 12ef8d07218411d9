import type { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { amountCellsOf, amountRowsOf } from "../reconciliation/cells.ts";
import { sumsOf } from "../reconciliation/columns.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { isBorrowed } from "./tableRepair.ts";

/** Where a figure stands: its row's cell of a year, or of "I alt" beyond the years. */
export interface Figure {
  readonly cell: FoundCell;
  readonly table: FoundTable;
  readonly row: FoundRow;
  /** Index into the table's year columns; their number for "I alt". */
  readonly column: number;
}

/** All figures of a case by their cell, each with its place. */
export type Figures = ReadonlyMap<FoundCell, Figure>;

function rowsWithFigures(table: FoundTable): FoundRow[] {
  return [...new Set([...amountRowsOf(table), ...sumsOf(table)])];
}

export function figuresOf(tables: CaseTables): Figures {
  const figures = new Map<FoundCell, Figure>();
  for (const table of tables) {
    for (const row of rowsWithFigures(table).filter((own) => !isBorrowed(own))) {
      amountCellsOf(row).forEach((cell, column) => figures.set(cell, { cell, table, row, column }));
    }
  }
  return figures;
}

const MOST_DECIMALS = 6;
/** Whole units of sums up to here are exact in a double. */
const LARGEST_UNITS = 1e13;

/** In whole units of the given decimals; null for what is too fine, or too large, to be counted exactly. */
export function unitsOf(amount: Amount, decimals: number): number | null {
  const units = amount.inUnits(decimals);
  return units !== null && Math.abs(units) <= LARGEST_UNITS ? units : null;
}

/** The decimals that hold every amount exactly, as far as money has any. */
export function decimalsOf(figures: Figures): number {
  let most = 0;
  for (const cell of figures.keys()) most = Math.max(most, amountOf(cell)?.decimalPlaces() ?? 0);
  return Math.min(most, MOST_DECIMALS);
}
