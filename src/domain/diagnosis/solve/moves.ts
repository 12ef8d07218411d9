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

/**
 * Every decision about a cell that makes one of its promises exact. A total that went along with one figure goes
 * along with the next one too, at no further price: two figures of a column may be wrong.
 */
export function movesOf(problem: Problem, board: Board, cell: number, own: Pick<State, "cells" | "followers">): Move[] {
  const moves: Move[] = [];
  const { values, priceOf, partnersOf } = problem;
  const isChanged = (other: number): boolean => own.cells.includes(other);
  const isFixed = (other: number): boolean => isChanged(other) && !own.followers.includes(other);
  for (const delta of deltasFor(problem, board, cell)) {
    const price = priceOf(cell, values[cell]! + delta);
    if (price === Infinity) continue;
    moves.push({ cells: [cell], deltas: [delta], followers: [], swapped: [], price });
    const followers = followersOf(problem, board.residuals, cell, isFixed);
    if (followers.length > 0) {
      const fresh = followers.filter((follower) => !isChanged(follower));
      const along = { cells: [cell, ...followers], deltas: [delta, ...followers.map(() => delta)] };
      moves.push({
        ...along,
        followers: fresh,
        swapped: [],
        price: price + fresh.reduce((sum, follower) => sum + problem.followingPriceOf(follower), 0),
      });
    }
  }
  for (const partner of partnersOf(cell)) {
    const delta = values[partner]! - values[cell]!;
    if (delta === 0 || isChanged(partner)) continue;
    const cells = [cell, partner];
    moves.push({ cells, deltas: [delta, -delta], followers: [], swapped: cells, price: SLIP_PRICES.swapped });
  }
  return moves;
}
