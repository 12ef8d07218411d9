import type { Board } from "./board.ts";
import { followersOf } from "../followers.ts";
import type { Problem } from "./problem.ts";
import type { State } from "./queue.ts";
import { SLIP_PRICES } from "../slip/slip.ts";

/** One decision: a figure, a figure with the totals that follow it, or two figures exchanged. */
export type Move = Pick<State, "cells" | "deltas" | "followers" | "swapped" | "price">;

/** What a cell would have to change by for one of its promises to hold. */
function deltasFor({ equationsOf, signsOf }: Problem, { residuals }: Board, cell: number): number[] {
  const deltas: number[] = [];
  equationsOf[cell]!.forEach((id, at) => {
    const delta = -residuals[id]! * signsOf[cell]![at]! + 0;
    if (delta !== 0 && !deltas.includes(delta)) deltas.push(delta);
  });
  return deltas;
}

/** The totals that were calculated with a figure, and move with it. */
interface Along {
  readonly cells: readonly number[];
  readonly delta: number;
  /** Those that have not gone along with another figure before. */
  readonly fresh: readonly number[];
  readonly price: number;
}

/** Whoever calculates one total with a wrong figure seldom calculates the other with the right one. */
const APART_PRICE = 1;

/** A typed total went along, and another over the figure is off: it was not calculated with the figure as it stands. */
const hasTotalApart = (
  { equations, equationsOf, followingPriceOf }: Problem,
  board: Board,
  cell: number,
  along: readonly number[],
): boolean =>
  along.some((own) => followingPriceOf(own) > 0) &&
  [cell, ...along].some((own) =>
    equationsOf[own]!.some((id) => {
      const { follower } = equations[id]!;
      return follower !== null && follower !== own && !along.includes(follower) && board.isBroken(id);
    }),
  );

/** A total that went along with one figure goes along with the next one too, at no further price. */
function alongWith(
  problem: Problem,
  board: Board,
  cell: number,
  delta: number,
  { cells: changed, followers }: Pick<State, "cells" | "followers">,
): Along {
  const isFixed = (other: number): boolean => changed.includes(other) && !followers.includes(other);
  const cells = followersOf(problem, board.residuals, cell, isFixed);
  const fresh = cells.filter((follower) => !followers.includes(follower));
  const price = fresh.reduce((sum, follower) => sum + problem.followingPriceOf(follower), 0);
  return { cells, delta, fresh, price: price + (hasTotalApart(problem, board, cell, cells) ? APART_PRICE : 0) };
}

const joined = (own: Omit<Move, "followers"> & Partial<Move>, { cells, delta, fresh, price }: Along): Move => ({
  cells: [...own.cells, ...cells],
  deltas: [...own.deltas, ...cells.map(() => delta)],
  followers: [...(own.followers ?? []), ...fresh],
  swapped: own.swapped,
  price: own.price + price,
});

/** Every decision about a cell that makes one of its promises exact. */
export function movesOf(problem: Problem, board: Board, cell: number, own: Pick<State, "cells" | "followers">): Move[] {
  const moves: Move[] = [];
  const { values, priceOf, partnersOf } = problem;
  const isChanged = (other: number): boolean => own.cells.includes(other);
  for (const delta of deltasFor(problem, board, cell)) {
    const price = priceOf(cell, values[cell]! + delta);
    if (price === Infinity) continue;
    moves.push({ cells: [cell], deltas: [delta], followers: [], swapped: [], price });
    const along = alongWith(problem, board, cell, delta, own);
    if (along.cells.length > 0) moves.push(joined({ cells: [cell], deltas: [delta], swapped: [], price }, along));
  }
  for (const partner of partnersOf(cell)) {
    const delta = values[partner]! - values[cell]!;
    if (delta === 0 || isChanged(partner)) continue;
    const cells = [cell, partner];
    const swap = { cells, deltas: [delta, -delta], swapped: cells, price: SLIP_PRICES.swapped };
    moves.push({ ...swap, followers: [] });
    const [one, other] = [alongWith(problem, board, cell, delta, own), alongWith(problem, board, partner, -delta, own)];
    const isApart = !one.cells.some((follower) => other.cells.includes(follower));
    if (isApart && one.cells.length + other.cells.length > 0) moves.push(joined(joined(swap, one), other));
  }
  return moves;
}
