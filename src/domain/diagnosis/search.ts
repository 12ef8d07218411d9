import { Board } from "./board.ts";
import { type Move, movesOf } from "./moves.ts";
import type { Explanation, Problem } from "./problem.ts";
import { Queue, type State } from "./queue.ts";
import { CHEAPEST } from "./slip.ts";

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

/** An exchange, or a figure with its total, may mend two promises that have no cell in common. */
const MENDED_AT_ONCE = 2;

/** As many changes are left as there are broken promises without a changeable cell in common: at least so many. */
function leastLeft({ equations }: Problem, broken: readonly number[], changed: readonly number[]): number {
  const taken = new Set<number>(changed);
  let count = 0;
  for (const id of broken) {
    const { cells } = equations[id]!;
    const free = cells.filter((cell) => !changed.includes(cell));
    if (free.length === 0) return Infinity;
    if (free.some((cell) => taken.has(cell))) continue;
    for (const cell of free) taken.add(cell);
    count += 1;
  }
  return count;
}

const keyOf = (cells: readonly number[], deltas: readonly number[]): string =>
  cells
    .map((cell, at) => `${cell}:${deltas[at]}`)
    .sort()
    .join(" ");

function explanationOf({ values }: Problem, { cells, deltas, followers, swapped }: State, price: number): Explanation {
  const changes = new Map(cells.map((cell, at) => [cell, values[cell]! + deltas[at]!]));
  return { changes, followers: new Set(followers), swapped: new Set(swapped), price };
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
 * change, with prices). Null where the search grew too large: then nobody knows.
 */
export function explain(
  problem: Problem,
  residuals: readonly number[],
  broken: readonly number[],
  budget: Budget = { children: MOST_CHILDREN },
): Explanation[] | null {
  const board = new Board(problem, residuals, broken);
  const queue = new Queue();
  const seen = new Set<string>();
  const found: Explanation[] = [];
  let children = Math.min(MOST_CHILDREN, budget.children);
  if (children <= 0 || broken.length > MOST_BROKEN) return null;
  const best = (): number => found.reduce((least, { price }) => Math.min(least, price), Infinity);
  queue.push({ cells: [], deltas: [], followers: [], swapped: [], price: 0, bound: 0 });
  for (let state = queue.pop(); state; state = queue.pop()) {
    if (state.bound > best() + MARGIN) break;
    const own = state;
    own.cells.forEach((cell, at) => board.change(cell, own.deltas[at]!, 1));
    const left = board.broken();
    if (left.length === 0) {
      found.push(explanationOf(problem, own, own.price + board.evidence()));
    } else {
      const freeOf = (id: number): number[] => problem.equations[id]!.cells.filter((cell) => !own.cells.includes(cell));
      const [free] = left.map(freeOf).sort((one, other) => one.length - other.length);
      if (free!.length > MOST_SUSPECTS) return null;
      for (const cell of free!) {
        for (const move of movesOf(problem, board, cell, own.cells)) {
          children -= 1;
          budget.children -= 1;
          const next = childOf(problem, board, own, move);
          if (next.bound > best() + MARGIN) continue;
          const key = keyOf(next.cells, next.deltas);
          if (seen.has(key)) continue;
          seen.add(key);
          queue.push(next);
        }
      }
    }
    own.cells.forEach((cell, at) => board.change(cell, own.deltas[at]!, -1));
    if (children < 0 || found.length > MOST_EXPLANATIONS) return null;
  }
  const least = best();
  const near = found.filter(({ price }) => price <= least + MARGIN);
  return near.filter((explanation) => isLeast(explanation, near)).sort((one, other) => one.price - other.price);
}

function childOf(problem: Problem, board: Board, own: State, move: Move): State {
  move.cells.forEach((cell, at) => board.change(cell, move.deltas[at]!, 1));
  const cells = [...own.cells, ...move.cells];
  const price = own.price + move.price;
  const left = leastLeft(problem, board.broken(), cells);
  const bound = price + CHEAPEST * Math.ceil(left / MENDED_AT_ONCE);
  move.cells.forEach((cell, at) => board.change(cell, move.deltas[at]!, -1));
  return {
    cells,
    deltas: [...own.deltas, ...move.deltas],
    followers: [...own.followers, ...move.followers],
    swapped: [...own.swapped, ...move.swapped],
    price,
    bound,
  };
}
