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
  const ids = equationsOf[cell]!;
  const signs = signsOf[cell]!;
  for (let at = 0; at < ids.length; at += 1) {
    const delta = -residuals[ids[at]!]! * signs[at]! + 0;
    if (delta !== 0 && !deltas.includes(delta)) deltas.push(delta);
  }
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

/** A promise of the figure is off whose total is none of those that go along. */
function isOffApart(
  { equations, equationsOf }: Problem,
  board: Board,
  figure: number,
  along: readonly number[],
): boolean {
  for (const id of equationsOf[figure]!) {
    const { follower } = equations[id]!;
    if (follower !== null && follower !== figure && !along.includes(follower) && board.isBroken(id)) return true;
  }
  return false;
}

/** A typed total went along, and another over the figure is off: it was not calculated with the figure as it stands. */
function hasTotalApart(problem: Problem, board: Board, cell: number, along: readonly number[]): boolean {
  if (!along.some((own) => problem.followingPriceOf(own) > 0)) return false;
  return isOffApart(problem, board, cell, along) || along.some((own) => isOffApart(problem, board, own, along));
}

/** A total that went along with one figure goes along with the next one too, at no further price. */
function alongWith(
  problem: Problem,
  board: Board,
  cell: number,
  delta: number,
  { cells: changed, followers }: Pick<State, "cells" | "followers">,
): Along {
  const cells = followersOf(
    problem,
    board.residuals,
    cell,
    (other) => changed.includes(other) && !followers.includes(other),
  );
  if (cells.length === 0) return { cells, delta, fresh: cells, price: 0 };
  const fresh = followers.length === 0 ? cells : cells.filter((follower) => !followers.includes(follower));
  let price = hasTotalApart(problem, board, cell, cells) ? APART_PRICE : 0;
  for (const follower of fresh) price += problem.followingPriceOf(follower);
  return { cells, delta, fresh, price };
}

function joined(own: Move, { cells, delta, fresh, price }: Along): Move {
  const deltas = [...own.deltas];
  for (let at = 0; at < cells.length; at += 1) deltas.push(delta);
  return {
    cells: own.cells.concat(cells),
    deltas,
    followers: own.followers.concat(fresh),
    swapped: own.swapped,
    price: own.price + price,
  };
}

const NONE: readonly number[] = [];

/** Each figure exchanged with one beside it, alone or with the totals of both. */
function swapsOf(
  problem: Problem,
  board: Board,
  cell: number,
  own: Pick<State, "cells" | "followers">,
  moves: Move[],
): void {
  const { values, partnersOf } = problem;
  for (const partner of partnersOf(cell)) {
    const delta = values[partner]! - values[cell]!;
    if (delta === 0 || own.cells.includes(partner)) continue;
    const cells = [cell, partner];
    const swap: Move = {
      cells,
      deltas: [delta, -delta],
      followers: NONE,
      swapped: cells,
      price: SLIP_PRICES.swapped,
    };
    moves.push(swap);
    const one = alongWith(problem, board, cell, delta, own);
    const other = alongWith(problem, board, partner, -delta, own);
    const isApart = !one.cells.some((follower) => other.cells.includes(follower));
    if (isApart && one.cells.length + other.cells.length > 0) moves.push(joined(joined(swap, one), other));
  }
}

/** What a formula that agrees with it was calculated from, down to what somebody typed. */
function typedBehind(
  { equations, equationsOf, followingPriceOf }: Problem,
  { residuals }: Board,
  cell: number,
): number[] {
  const found = [cell];
  for (let at = 0; at < found.length && found.length <= MOST_BEHIND; at += 1) {
    if (followingPriceOf(found[at]!) > 0) continue;
    for (const id of equationsOf[found[at]!]!) {
      if (equations[id]!.follower !== found[at] || residuals[id] !== 0) continue;
      for (const part of equations[id]!.cells) if (!found.includes(part)) found.push(part);
    }
  }
  return found.filter((own) => followingPriceOf(own) > 0);
}

/** A table of more rows has other promises that lead to the right one. */
const MOST_BEHIND = 40;

/**
 * A formula is off for what it adds: a promise with few cells is looked at before those of the figures themselves, and
 * has only the formula in it. By how much a figure is off, its own promises may say otherwise: more than one is wrong.
 */
function behindMoves(
  problem: Problem,
  board: Board,
  cell: number,
  deltas: readonly number[],
  own: Pick<State, "cells" | "followers">,
): Move[] {
  const { values, priceOf } = problem;
  return typedBehind(problem, board, cell).flatMap((figure): Move[] => {
    if (own.cells.includes(figure)) return [];
    return [...new Set([...deltas, ...deltasFor(problem, board, figure)])].flatMap((by): Move[] => {
      const along = alongWith(problem, board, figure, by, own);
      if (!along.cells.includes(cell)) return [];
      const price = priceOf(figure, values[figure]! + by);
      return [joined({ cells: [figure], deltas: [by], followers: NONE, swapped: NONE, price }, along)];
    });
  });
}

/** Every decision about a cell that makes one of its promises exact. */
export function movesOf(problem: Problem, board: Board, cell: number, own: Pick<State, "cells" | "followers">): Move[] {
  const moves: Move[] = [];
  const { values, priceOf } = problem;
  const deltas = deltasFor(problem, board, cell);
  for (const delta of deltas) {
    const price = priceOf(cell, values[cell]! + delta);
    if (price === Infinity) continue;
    const move: Move = { cells: [cell], deltas: [delta], followers: NONE, swapped: NONE, price };
    moves.push(move);
    const along = alongWith(problem, board, cell, delta, own);
    if (along.cells.length > 0) moves.push(joined(move, along));
  }
  if (problem.followingPriceOf(cell) === 0) moves.push(...behindMoves(problem, board, cell, deltas, own));
  swapsOf(problem, board, cell, own, moves);
  return moves;
}
