import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { followersOf } from "../followers.ts";
import { type Changes, mendedBy, type SheetState } from "../sheetState.ts";
import { FOLLOWER_PRICE } from "../solve/problem.ts";
import { SLIP_PRICES, type Slip } from "../slip/slip.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";
import { mayTurn } from "./turnedRows.ts";

/** A row mistyped by the same slip in every year is one mistake, not one a year. */
type Along = readonly [Slip, (value: number) => number];

const SLIPS: readonly Along[] = [
  ["sign", (value) => -value],
  ["tenfold", (value) => value * 10],
  ["tenfold", (value) => value / 10],
  ["thousandfold", (value) => value * 1000],
  ["thousandfold", (value) => value / 1000],
];

/** Hardly dearer than the slip in one cell. */
const ALONG = 0.6;
const FEWEST_CELLS = 2;
const FEWEST_MENDED = 2;
const MOST_ROWS = 80;

interface WrongRow {
  readonly table: FoundTable;
  readonly row: FoundRow;
  readonly cells: readonly number[];
}

/** Rows with a figure in broken promises of at least two years. */
export function doubtfulRows({ state: { tables, numbers }, cells: inDoubt }: Doubt): WrongRow[] {
  const rows = tables.flatMap((table) =>
    amountRowsOf(table).flatMap((row) => {
      const cells = amountCellsOf(row).flatMap((cell) => numbers.indexOf.get(cell) ?? []);
      return cells.filter((cell) => inDoubt.has(cell)).length >= FEWEST_CELLS ? [{ table, row, cells }] : [];
    }),
  );
  return rows.slice(0, MOST_ROWS);
}

/** By how much a total moves with the figures it adds. */
function movedBy({ numbers, residuals, values }: SheetState, follower: number, all: Changes): number {
  const id = numbers.equationsOf[follower]!.find(
    (own) =>
      numbers.equations[own]!.follower === follower &&
      residuals[own] === 0 &&
      numbers.equations[own]!.cells.some((cell) => cell !== follower && all.has(cell)),
  );
  if (id === undefined) return 0;
  const { cells, signs } = numbers.equations[id]!;
  const moved = cells.reduce(
    (sum, cell, at) => sum + (cell === follower ? 0 : signs[at]! * ((all.get(cell) ?? values[cell]!) - values[cell]!)),
    0,
  );
  return -moved * signs[cells.indexOf(follower)]! + 0;
}

/** A total of totals moves once these have. */
const MOST_STEPS = 4;

/** Totals that were calculated with the figures as they stand go along with them. */
function withFollowers(state: SheetState, changes: Changes): { changes: Changes; followers: Set<number> } {
  const { numbers, residuals, values } = state;
  const isChanged = (cell: number): boolean => changes.has(cell);
  const followers = new Set([...changes.keys()].flatMap((cell) => followersOf(numbers, residuals, cell, isChanged)));
  const all = new Map(changes);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    for (const follower of followers) all.set(follower, values[follower]! + movedBy(state, follower, all));
  }
  return { changes: all, followers };
}

/** Each typed total that went along is one more that was calculated wrong, however many its years. */
function rowsOf({ numbers, figures }: SheetState, cells: ReadonlySet<number>): number {
  const typed = [...cells].map((cell) => numbers.cells[cell]!).filter(({ formula }) => formula === null);
  return new Set(typed.map((cell) => figures.get(cell)?.row)).size;
}

function isWhole(changes: Changes): boolean {
  return [...changes.values()].every(Number.isInteger);
}

/** Each makes the promises anew. */
const MOST_TURNED = 8;

export function rowHypotheses(doubt: Doubt): FiguresAssumed[] {
  const { state } = doubt;
  const found: FiguresAssumed[] = [];
  let turned = 0;
  for (const { table, row, cells } of doubtfulRows(doubt)) {
    const filled = cells.filter((cell) => state.values[cell] !== 0);
    if (filled.length < FEWEST_CELLS) continue;
    for (const [slip, mend] of SLIPS) {
      const plain = new Map(filled.map((cell) => [cell, mend(state.values[cell]!)]));
      if (!isWhole(plain)) continue;
      for (const { changes, followers } of [
        { changes: plain, followers: new Set<number>() },
        withFollowers(state, plain),
      ]) {
        const turns = slip === "sign" && mayTurn(table, row) && turned++ < MOST_TURNED;
        if (!turns && mendedBy(state, changes) < FEWEST_MENDED) continue;
        const price = SLIP_PRICES[slip] + ALONG + FOLLOWER_PRICE * rowsOf(state, followers);
        found.push({ kind: "figures", slip, table, row, repeats: null, changes, followers, price });
      }
    }
  }
  return found;
}
