import type { FoundRow } from "../../recognition/foundTable.ts";
import { followersOf } from "../followers.ts";
import type { Changes, SheetState } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { FOLLOWER_PRICE } from "../solve/problem.ts";
import type { FiguresAssumed } from "./hypothesis.ts";

/** Changes with the totals that go along, and what that costs. */
export interface Carried {
  readonly changes: Changes;
  /** Of the changed cells, totals that only follow. */
  readonly followers: ReadonlySet<number>;
  readonly price: number;
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

/** Each typed total that went along is one more that was calculated wrong, however many its years. */
function rowsOf({ numbers, figures }: SheetState, cells: ReadonlySet<number>): number {
  const typed = [...cells].map((cell) => numbers.cells[cell]!).filter(({ formula }) => formula === null);
  return new Set(typed.map((cell) => figures.get(cell)?.row)).size;
}

/** Total rows that are off where the changes are: they were not calculated with the figures as they stand. */
function rowsOnTheirOwn({ numbers, residuals, figures }: SheetState, changes: Changes): Set<FoundRow | null> {
  const { equations, equationsOf, cells } = numbers;
  const ids = [...changes.keys()].flatMap((cell) => equationsOf[cell]!);
  const off = ids.flatMap((id) => (residuals[id] === 0 ? [] : (equations[id]!.follower ?? [])));
  return new Set(off.flatMap((cell) => figures.get(cells[cell]!)?.row ?? []));
}

function withFollowers(state: SheetState, changes: Changes): Carried {
  const { numbers, residuals, values } = state;
  const untouched = rowsOnTheirOwn(state, changes);
  const isOwn = (cell: number): boolean => untouched.has(state.figures.get(numbers.cells[cell]!)?.row ?? null);
  const isChanged = (cell: number): boolean => changes.has(cell) || isOwn(cell);
  const along = new Set([...changes.keys()].flatMap((cell) => followersOf(numbers, residuals, cell, isChanged)));
  const all = new Map(changes);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    for (const follower of along) all.set(follower, values[follower]! + movedBy(state, follower, all));
  }
  const followers = new Set([...along].filter((cell) => all.get(cell) !== values[cell]));
  for (const cell of along) if (!followers.has(cell)) all.delete(cell);
  return { changes: all, followers, price: FOLLOWER_PRICE * rowsOf(state, followers) };
}

/** The changes alone, and with the totals that were calculated with the figures as they stand. */
export function carried(state: SheetState, changes: Changes): Carried[] {
  const along = withFollowers(state, changes);
  const alone = { changes, followers: new Set<number>(), price: 0 };
  return along.followers.size === 0 ? [alone] : [alone, along];
}

/** Figures of a row wrong by one slip: alone, and with the totals that go along. */
export function assumedWithTotals(
  state: SheetState,
  { slip, table, row }: Pick<FiguresAssumed, "slip" | "table" | "row">,
  plain: Changes,
  price = SLIP_PRICES[slip],
): FiguresAssumed[] {
  return carried(state, plain).map(({ changes, followers, price: ofTotals }) => ({
    kind: "figures",
    slip,
    table,
    row,
    repeats: null,
    changes,
    followers,
    price: price + ofTotals,
  }));
}
