import { Board } from "./board.ts";
import { type Move, movesOf } from "./repairMoves.ts";
import type { Equation, Explanation, Problem } from "./problem.ts";
import { Queue, type State } from "./queue.ts";
import { CHEAPEST, SLIP_PRICES } from "../slip/slip.ts";

/** Explanations that cost this much more than the cheapest are as good: nobody is accused on less. */
export const MARGIN = 1.4;
/** Beyond this the broken promise is told, and nobody is accused. */
const MOST_CHILDREN = 12_000;
const MOST_EXPLANATIONS = 24;
/** A sum of more figures than this says too little of each of them. */
const MOST_SUSPECTS = 300;
/** So many broken promises in one knot are no handful of slips. */
const MOST_BROKEN = 80;

/** How much searching a whole case is worth; when it is spent, what is left stays unexplained. */
export interface Budget {
  children: number;
}

/** An exchange, or a figure with its total, may mend two promises that have no cell in common: what that costs. */
function pricePerPair({ equations, followingPriceOf }: Problem): number {
  const isFree = ({ follower }: Equation): boolean => follower !== null && followingPriceOf(follower) === 0;
  return equations.some(isFree) ? CHEAPEST : SLIP_PRICES.swapped;
}

/** What `left` promises without a cell in common cost at least. */
const priceOfLeft = (left: number, perPair: number): number =>
  left === Infinity ? Infinity : Math.floor(left / 2) * perPair + (left % 2) * CHEAPEST;

/** Equal for the same changes, in whatever order they were made. */
function keyOf(cells: readonly number[], deltas: readonly number[]): string {
  if (cells.length === 1) return `${cells[0]}:${deltas[0]}`;
  let key = "";
  let last = -1;
  for (let count = 0; count < cells.length; count += 1) {
    let next = -1;
    for (let at = 0; at < cells.length; at += 1) {
      if (cells[at]! > last && (next < 0 || cells[at]! < cells[next]!)) next = at;
    }
    if (next < 0) break;
    last = cells[next]!;
    key += `${last}:${deltas[next]} `;
  }
  return key;
}

function explanationOf({ values }: Problem, { cells, deltas, followers, swapped }: State, price: number): Explanation {
  const changes = new Map(
    cells.flatMap((cell, at) => (deltas[at] === 0 ? [] : [[cell, values[cell]! + deltas[at]!] as const])),
  );
  const own = followers.filter((cell) => changes.has(cell));
  return { changes, followers: new Set(own), swapped: new Set(swapped), price };
}

/** The search comes to the same changes on several ways: a total that went along, and back again, is unchanged. */
function keepCheapest(found: Map<string, Explanation>, explanation: Explanation): void {
  const key = keyOf([...explanation.changes.keys()], [...explanation.changes.values()]);
  const known = found.get(key);
  if (!known || explanation.price < known.price) found.set(key, explanation);
}

/** No proper part of it explains everything already. */
function isLeast(explanation: Explanation, others: readonly Explanation[]): boolean {
  const isPart = ({ changes }: Explanation): boolean =>
    changes.size < explanation.changes.size &&
    [...changes].every(([cell, value]) => explanation.changes.get(cell) === value);
  return !others.some(isPart);
}

export function residualsOf({ values, equations }: Problem): number[] {
  return equations.map(({ cells, signs }) => cells.reduce((sum, cell, at) => sum + signs[at]! * values[cell]!, 0));
}

/**
 * The cheapest sets of changes that make the broken promises hold without breaking another, and all that cost
 * hardly more: uniform-cost search over the cells of one broken promise at a time (Fellegi and Holt's smallest
 * change, with prices). Null where the search grew too large: then nobody knows. "dearer": every one costs more
 * than the limit.
 */
export function explain(
  problem: Problem,
  residuals: readonly number[],
  broken: readonly number[],
  budget: Budget = { children: MOST_CHILDREN },
  limit = Infinity,
): Explanation[] | "dearer" | null {
  let children = Math.min(MOST_CHILDREN, budget.children);
  if (children <= 0 || broken.length > MOST_BROKEN) return null;
  const board = new Board(problem, residuals, broken);
  const perPair = pricePerPair(problem);
  const queue = new Queue();
  const seen = new Set<string>();
  const found = new Map<string, Explanation>();
  let best = Infinity;
  /** What costs more is no explanation, or none as good as the best. */
  let most = limit + MARGIN;
  let isCut = false;
  queue.push({ cells: [], deltas: [], followers: [], swapped: [], price: 0, bound: 0 });
  for (let own = queue.pop(); own && own.bound <= most; own = queue.pop()) {
    changeAll(board, own, 1);
    const left = board.broken();
    if (left.length === 0) {
      const explanation = explanationOf(problem, own, own.price + board.evidence());
      keepCheapest(found, explanation);
      best = Math.min(best, explanation.price);
      most = Math.min(most, best + MARGIN);
    } else {
      const free = fewestFree(problem, left, own.cells);
      if (free.length > MOST_SUSPECTS) return null;
      for (const cell of free) {
        for (const move of movesOf(problem, board, cell, own)) {
          children -= 1;
          budget.children -= 1;
          if (own.price + move.price > most) {
            isCut = true;
            continue;
          }
          const changes = together(own, move);
          const key = keyOf(changes.cells, changes.deltas);
          if (seen.has(key)) continue;
          const next = childOf(board, own, move, changes, perPair);
          if (next.bound > most) {
            isCut ||= next.bound !== Infinity;
            continue;
          }
          seen.add(key);
          queue.push(next);
        }
      }
    }
    changeAll(board, own, -1);
    if (children < 0 || found.size > MOST_EXPLANATIONS) return null;
  }
  if (best > limit && (isCut || best < Infinity)) return "dearer";
  const near = [...found.values()].filter(({ price }) => price <= best + MARGIN);
  return near.filter((explanation) => isLeast(explanation, near)).sort((one, other) => one.price - other.price);
}

/**
 * The cells that are not changed yet, of the promise that has the fewest of them. A sum of formulas comes last: what is
 * off in it is off for several figures at once, which their own promises tell apart.
 */
function fewestFree(problem: Problem, broken: readonly number[], changed: readonly number[]): number[] {
  const { equations, followingPriceOf } = problem;
  const own = broken.filter((id) => equations[id]!.cells.some((cell) => followingPriceOf(cell) > 0));
  let fewest: number[] | null = null;
  for (const id of own.length > 0 ? own : broken) {
    const free = equations[id]!.cells.filter((cell) => !changed.includes(cell));
    if (fewest === null || free.length < fewest.length) fewest = free;
  }
  return fewest ?? [];
}

type Changed = Pick<State, "cells" | "deltas">;

function changeAll(board: Board, { cells, deltas }: Changed, step: 1 | -1): void {
  for (let at = 0; at < cells.length; at += 1) board.change(cells[at]!, deltas[at]!, step);
}

/** A total that went along before goes further. */
function together(own: State, move: Move): Changed {
  if (own.cells.length === 0) return move;
  const cells = own.cells.slice();
  const deltas = own.deltas.slice();
  for (let at = 0; at < move.cells.length; at += 1) {
    const known = own.cells.indexOf(move.cells[at]!);
    if (known >= 0) deltas[known]! += move.deltas[at]!;
    else {
      cells.push(move.cells[at]!);
      deltas.push(move.deltas[at]!);
    }
  }
  return { cells, deltas };
}

function childOf(board: Board, own: State, move: Move, { cells, deltas }: Changed, perPair: number): State {
  changeAll(board, move, 1);
  const followers = own.followers.length === 0 ? move.followers : own.followers.concat(move.followers);
  const price = own.price + move.price;
  const settled = followers.length === 0 ? cells : cells.filter((cell) => !followers.includes(cell));
  const bound = price + priceOfLeft(board.leastLeft(settled), perPair);
  changeAll(board, move, -1);
  return {
    cells,
    deltas,
    followers,
    swapped: own.swapped.length === 0 ? move.swapped : own.swapped.concat(move.swapped),
    price,
    bound,
  };
}
