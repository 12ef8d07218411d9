import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { itemsOf, totalsOf } from "../../reconciliation/columns.ts";
import { signOf } from "../../reconciliation/sources.ts";
import { type Changes, mendedBy, type SheetState } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { assumedWithTotals } from "./carried.ts";
import { type Doubt, type FiguresAssumed, isDoubtful } from "./hypothesis.ts";
import { mayTurn } from "./turnedRows.ts";

const MOST_ROWS = 16;
const FEWEST_MENDED = 2;
const SEVERAL_YEARS = 0.4;

/** What the two rows hold, each in the other's place. */
export function exchange(state: SheetState, one: FoundRow, other: FoundRow): Changes {
  const changes = new Map<number, number>();
  one.amounts.forEach((cell, column) => {
    const [left, right] = [cell, other.amounts[column]].map((own) =>
      own ? state.numbers.indexOf.get(own) : undefined,
    );
    if (left === undefined || right === undefined || state.values[left] === state.values[right]) return;
    changes.set(left, state.values[right]!);
    changes.set(right, state.values[left]!);
  });
  return changes;
}

/** Each makes the promises anew. */
const MOST_TURNED = 8;

/** A saving and an operation: each becomes the other. */
const turn = (table: FoundTable, one: FoundRow, other: FoundRow): boolean =>
  mayTurn(table, one) && mayTurn(table, other) && signOf(one) !== signOf(other);

/** In one year of several; of two rows beside each other the search finds that by itself. */
function exchangedYears(all: Changes, { numbers, figures }: SheetState, isBeside: boolean): Changes[] {
  const byYear = new Map<number, Map<number, number>>();
  for (const [cell, to] of isBeside ? [] : all) {
    const { column } = figures.get(numbers.cells[cell]!)!;
    byYear.set(column, (byYear.get(column) ?? new Map<number, number>()).set(cell, to));
  }
  return byYear.size > 1 ? [...byYear.values()] : [];
}

const swapped = (table: FoundTable, row: FoundRow, changes: Changes): FiguresAssumed => ({
  kind: "figures",
  slip: "swapped",
  table,
  row,
  repeats: null,
  changes,
  followers: new Set(),
  price: SLIP_PRICES.swapped + SEVERAL_YEARS,
});

/** A total and the row above it, moved when the rows were sorted: with two rows it looks as the other row turned. */
function withTheTotal({ state }: Doubt, table: FoundTable): FiguresAssumed[] {
  const { rows } = table;
  return rows.flatMap((total, at): FiguresAssumed[] => {
    const above = rows[at - 1];
    if (total.kind !== "total" || above?.kind !== "item") return [];
    const changes = exchange(state, above, total);
    if (changes.size <= 2 || mendedBy(state, changes) < FEWEST_MENDED) return [];
    return [swapped(table, above, changes)];
  });
}

/** Two totals in each other's place: where each is of one row, the rows may be exchanged as well. */
function exchangedTotals({ state }: Doubt, table: FoundTable): FiguresAssumed[] {
  const totals = totalsOf(table).slice(0, MOST_ROWS);
  return totals.flatMap((total, at) =>
    totals.slice(at + 1).flatMap((other): FiguresAssumed[] => {
      const changes = exchange(state, total, other);
      if (changes.size <= 2 || mendedBy(state, changes) < FEWEST_MENDED) return [];
      return [swapped(table, total, changes)];
    }),
  );
}

/** The figures of two rows stand in each other's place, in all years or in one. */
export function swapHypotheses(doubt: Doubt): FiguresAssumed[] {
  const { tables } = doubt.state;
  return [
    ...exchangedItems(doubt),
    ...tables.flatMap((table) => [...withTheTotal(doubt, table), ...exchangedTotals(doubt, table)]),
  ];
}

function exchangedItems(doubt: Doubt): FiguresAssumed[] {
  const { state } = doubt;
  let turned = 0;
  return state.tables.flatMap((table) => {
    const rows = itemsOf(table)
      .filter((row) => isDoubtful(doubt, row))
      .slice(0, MOST_ROWS);
    return rows.flatMap((row, at) =>
      rows.slice(at + 1).flatMap((other): FiguresAssumed[] => {
        const all = exchange(state, row, other);
        if (all.size === 0 || row.block !== other.block) return [];
        const turns = turn(table, row, other) && turned++ < MOST_TURNED;
        const isBeside = table.rows.indexOf(other) - table.rows.indexOf(row) === 1;
        return [all, ...exchangedYears(all, state, isBeside)].flatMap((plain) => {
          const price = SLIP_PRICES.swapped + (plain.size > 2 ? SEVERAL_YEARS : 0);
          return assumedWithTotals(state, { slip: "swapped", table, row }, plain, price).filter(
            ({ changes }) => (turns && plain === all) || mendedBy(state, changes) >= FEWEST_MENDED,
          );
        });
      }),
    );
  });
}
