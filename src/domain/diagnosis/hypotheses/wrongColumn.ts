import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { amountRowsOf } from "../../reconciliation/cells.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { type Changes, indicesOf, mendedBy, type SheetState } from "../sheetState.ts";
import { SLIP_PRICES, type Slip } from "../slip/slip.ts";
import { derived } from "./derived.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

/** A whole column is seldom wrong. */
const WHOLE_COLUMN = 0.6;
const FEWEST_ROWS = 2;
const FEWEST_MENDED = 2;
const MOST_ROWS = 200;

/** The rows' cells of a year; none where one of them stands in no promise. */
function columnOf(state: SheetState, rows: readonly FoundRow[], column: number): number[] {
  const cells = indicesOf(
    state,
    rows.flatMap(({ amounts }) => amounts[column] ?? []),
  );
  return cells.length < rows.length ? [] : cells;
}

function assumed(state: SheetState, table: FoundTable, slip: Slip, changes: Changes): FiguresAssumed[] {
  const row = amountRowsOf(table)[0]!;
  const rows = new Set([...changes.keys()].map((cell) => state.figures.get(state.numbers.cells[cell]!)?.row));
  if (rows.size < FEWEST_ROWS || mendedBy(state, changes) < FEWEST_MENDED) return [];
  const followers = new Set([...changes.keys()].filter((cell) => state.numbers.cells[cell]!.formula !== null));
  const price = SLIP_PRICES[slip] + WHOLE_COLUMN;
  return [{ kind: "figures", slip, table, row, repeats: null, changes, followers, isColumn: true, price }];
}

function exchanged({ values }: SheetState, left: readonly number[], right: readonly number[]): Changes {
  const changes = new Map<number, number>();
  left.forEach((cell, at) => {
    const other = right[at]!;
    if (values[cell] === values[other]) return;
    changes.set(cell, values[other]!);
    changes.set(other, values[cell]!);
  });
  return changes;
}

/**
 * Two years are often alike by right. That one is copied shows in most of its rows, and in what they add up to: what
 * was only moved from one row to another leaves the total as it is.
 */
function isOff(state: SheetState, own: readonly number[], rows: readonly FoundRow[], changes: Changes): boolean {
  const filled = own.filter((cell) => state.values[cell] !== 0 || changes.has(cell));
  const totals = own.filter((_, at) => rows[at]!.kind === "total");
  const isTotalOff = totals.length === 0 || totals.some((cell) => changes.has(cell));
  return isTotalOff && 2 * changes.size > filled.length;
}

/** What the promises make of a column that has the other's figures in every row; an empty one has nobody's. */
function uncopied(
  state: SheetState,
  rows: readonly FoundRow[],
  own: readonly number[],
  other: readonly number[],
): Changes[] {
  const isCopy =
    own.some((cell) => state.values[cell] !== 0) &&
    own.every((cell, at) => state.values[cell] === state.values[other[at]!]);
  const changes = isCopy ? derived(state, own) : null;
  return changes && isOff(state, own, rows, changes) ? [changes] : [];
}

function inTable(state: SheetState, table: FoundTable): FiguresAssumed[] {
  const rows = amountRowsOf(table);
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return [];
  const columns = table.yearColumns.map((_, column) => columnOf(state, rows, column));
  return columns.slice(1).flatMap((right, at) => {
    const left = columns[at]!;
    if (left.length === 0 || right.length === 0) return [];
    return [
      ...assumed(state, table, "swapped", exchanged(state, left, right)),
      ...[...uncopied(state, rows, right, left), ...uncopied(state, rows, left, right)].flatMap((changes) =>
        assumed(state, table, "copied", changes),
      ),
    ];
  });
}

/** Two years of a table in each other's column, or one column copied into the next: all rows at once. */
export function columnHypotheses({ state, broken }: Doubt): FiguresAssumed[] {
  const doubtful = new Set(broken.map((id) => state.numbers.constraints[id]!.table));
  return state.tables
    .filter((table) => isLeading(table) || doubtful.has(table))
    .flatMap((table) => inTable(state, table));
}
