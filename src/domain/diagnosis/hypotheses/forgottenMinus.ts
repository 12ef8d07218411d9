import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { amountCellsOf } from "../../reconciliation/cells.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf, totalsOf } from "../../reconciliation/columns.ts";
import { indicesOf, mendedBy, type SheetState, withChanges } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { calculatedAt } from "./calculated.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

/** A whole table is seldom written so. */
const THROUGHOUT = 1.4;
const FEWEST_TURNED = 2;
const FEWEST_MENDED = 2;
const MOST_ROWS = 200;

const numbersIn = (state: SheetState, rows: readonly FoundRow[]): number[] =>
  indicesOf(state, rows.flatMap(amountCellsOf));

/** Another table has the figure with its minus. */
function hasNegativeTwin({ numbers: { equations, equationsOf }, values }: SheetState, cell: number): boolean {
  return equationsOf[cell]!.some((id) => {
    const { cells, room } = equations[id]!;
    return room === Infinity && cells.some((other) => other !== cell && values[other] === -values[cell]!);
  });
}

/** The totals get the sign of what they add, once its signs are right; a total of totals after those. */
function withTotals(state: SheetState, table: FoundTable, items: ReadonlyMap<number, number>): Map<number, number> {
  const changes = new Map(items);
  for (const { amounts } of totalsOf(table)) {
    const now = withChanges(state, changes);
    for (const cell of amounts) {
      const total = calculatedAt(now, cell);
      if (total && total.off !== 0 && state.values[total.index] === -total.right) changes.set(total.index, total.right);
    }
  }
  return changes;
}

function forgottenIn(state: SheetState, table: FoundTable): FiguresAssumed[] {
  const items = itemsOf(table);
  const rows = [...items, ...totalsOf(table)];
  const cells = numbersIn(state, rows);
  const isTyped = cells.every((cell) => state.numbers.cells[cell]!.formula === null);
  if (!isTyped || rows.length > MOST_ROWS || cells.some((cell) => state.values[cell]! < 0)) return [];
  const twins = numbersIn(state, items).filter((cell) => hasNegativeTwin(state, cell));
  const savings = items.filter(({ block }) => block === "permanent");
  return [twins, isLeading(table) ? numbersIn(state, savings) : []].flatMap((turned) => assumed(state, table, turned));
}

function assumed(state: SheetState, table: FoundTable, turned: readonly number[]): FiguresAssumed[] {
  const filled = turned.filter((cell) => state.values[cell] !== 0);
  const plain = new Map(filled.map((cell) => [cell, -state.values[cell]!]));
  const changes = withTotals(state, table, plain);
  const row = itemsOf(table).find((own) => numbersIn(state, [own]).some((cell) => plain.has(cell)));
  if (!row || plain.size < FEWEST_TURNED || mendedBy(state, changes) < FEWEST_MENDED) return [];
  const followers = new Set([...changes.keys()].filter((cell) => !plain.has(cell)));
  const price = SLIP_PRICES.sign + THROUGHOUT;
  return [{ kind: "figures", slip: "sign", table, row, repeats: null, changes, followers, price }];
}

/**
 * A table in which nobody wrote a minus: the rows that have one elsewhere, or all that is saved in Tabel 1. One
 * mistake.
 */
export const forgottenMinusHypotheses = ({ state, broken }: Doubt): FiguresAssumed[] => {
  const doubtful = new Set(broken.map((id) => state.numbers.constraints[id]!.table));
  return state.tables
    .filter((table) => isLeading(table) || doubtful.has(table))
    .flatMap((table) => forgottenIn(state, table));
};
