import { CHEAPEST, SLIP_PRICES } from "./slip.ts";
import type { Explanation, Problem } from "./problem.ts";

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
const EXACT = 1e-9;
/** An exchange, or a figure with its total, may mend two promises that have no cell in common. */
const MENDED_AT_ONCE = 2;

interface State {
  readonly cells: readonly number[];
  readonly deltas: readonly number[];
  readonly followers: readonly number[];
  readonly swapped: readonly number[];
  readonly price: number;
  readonly bound: number;
}

/** A heap by lower bound: what is cheapest at best comes first. */
class Queue {
  readonly #states: State[] = [];

  get size(): number {
    return this.#states.length;
  }

  push(state: State): void {
    const states = this.#states;
    let at = states.push(state) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (states[parent]!.bound <= state.bound) break;
      states[at] = states[parent]!;
      at = parent;
    }
    states[at] = state;
  }

  pop(): State | undefined {
    const states = this.#states;
    const [first] = states;
    const last = states.pop();
    if (!first || !last || states.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= states.length) break;
      if (child + 1 < states.length && states[child + 1]!.bound < states[child]!.bound) child += 1;
      if (states[child]!.bound >= last.bound) break;
      states[at] = states[child]!;
      at = child;
    }
    states[at] = last;
    return first;
  }
}

/** The sheet as some changes leave it: how far every promise is from holding. */
class Board {
  readonly residuals: number[];
  readonly #problem: Problem;
  readonly #base: ReadonlySet<number>;
  /** Promises that a change has touched, with how often. */
  readonly #touched = new Map<number, number>();
  /** Promises beside the broken ones that are off zero and may be. */
  readonly #doubtful: readonly number[];

  constructor(problem: Problem, residuals: readonly number[], broken: readonly number[]) {
    this.#problem = problem;
    this.residuals = [...residuals];
    this.#base = new Set(broken);
    const beside = new Set(broken.flatMap((id) => problem.equations[id]!.cells.flatMap((cell) => problem.equationsOf[cell]!)));
    this.#doubtful = [...beside].filter((id) => residuals[id] !== 0 && !this.#base.has(id));
  }

  change(cell: number, delta: number, step: 1 | -1): void {
    for (const id of this.#problem.equationsOf[cell]!) {
      const { cells, signs } = this.#problem.equations[id]!;
      this.residuals[id]! += step * delta * signs[cells.indexOf(cell)]!;
      const count = (this.#touched.get(id) ?? 0) + step;
      if (count === 0) this.#touched.delete(id);
      else this.#touched.set(id, count);
    }
  }

  isBroken(id: number): boolean {
    return Math.abs(this.residuals[id]!) > this.#problem.equations[id]!.room + EXACT;
  }

  broken(): number[] {
    const found: number[] = [];
    for (const id of this.#base) if (this.isBroken(id)) found.push(id);
    for (const id of this.#touched.keys()) if (!this.#base.has(id) && this.isBroken(id)) found.push(id);
    return found;
  }

  /** What it costs that promises stay, or come, off zero within what they may be. */
  evidence(): number {
    const concerned = new Set([...this.#doubtful, ...this.#touched.keys()]);
    let price = 0;
    for (const id of concerned) if (this.residuals[id] !== 0) price += this.#problem.equations[id]!.pricePerBreach;
    return price;
  }
}

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
  cells.map((cell, at) => `${cell}:${deltas[at]}`).sort().join(" ");

type Move = Pick<State, "cells" | "deltas" | "followers" | "swapped" | "price">;

/** What a cell would have to change by for one of its promises to hold. */
function deltasFor({ equations, equationsOf }: Problem, { residuals }: Board, cell: number): number[] {
  const deltas = new Set<number>();
  for (const id of equationsOf[cell]!) {
    const residual = residuals[id]!;
    const { cells, signs } = equations[id]!;
    if (residual !== 0) deltas.add(-residual * signs[cells.indexOf(cell)]! + 0);
  }
  return [...deltas];
}

/** The totals that were calculated with the wrong figure: they hold now, and must go along. */
function followersOf({ equations, equationsOf }: Problem, { residuals }: Board, cell: number, isChanged: (cell: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = -1; at < found.length; at += 1) {
    for (const id of equationsOf[at < 0 ? cell : found[at]!]!) {
      const { follower } = equations[id]!;
      const isOther = follower !== null && follower !== cell && follower !== found[at] && !found.includes(follower);
      if (isOther && residuals[id] === 0 && !isChanged(follower)) found.push(follower);
    }
  }
  return found;
}

function movesOf(problem: Problem, board: Board, cell: number, changed: readonly number[]): Move[] {
  const moves: Move[] = [];
  const { values, priceOf, partnersOf } = problem;
  const isChanged = (other: number): boolean => changed.includes(other);
  for (const delta of deltasFor(problem, board, cell)) {
    const price = priceOf(cell, values[cell]! + delta);
    if (price === Infinity) continue;
    moves.push({ cells: [cell], deltas: [delta], followers: [], swapped: [], price });
    const followers = followersOf(problem, board, cell, isChanged);
    if (followers.length > 0) {
      const along = { cells: [cell, ...followers], deltas: [delta, ...followers.map(() => delta)] };
      moves.push({ ...along, followers, swapped: [], price: price + followers.reduce((sum, follower) => sum + problem.followingPriceOf(follower), 0) });
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

function explanationOf({ values }: Problem, { cells, deltas, followers, swapped }: State, price: number): Explanation {
  const changes = new Map(cells.map((cell, at) => [cell, values[cell]! + deltas[at]!]));
  return { changes, followers: new Set(followers), swapped: new Set(swapped), price };
}

/** No proper part of it explains everything already. */
function isLeast(explanation: Explanation, others: readonly Explanation[]): boolean {
  const isPart = ({ changes }: Explanation): boolean =>
    changes.size < explanation.changes.size && [...changes].every(([cell, value]) => explanation.changes.get(cell) === value);
  return !others.some(isPart);
}

export function residualsOf({ values, equations }: Problem): number[] {
  return equations.map(({ cells, signs }) => cells.reduce((sum, cell, at) => sum + signs[at]! * values[cell]!, 0));
}

/**
 * The cheapest sets of changes that make the broken promises hold without breaking another, and all that cost hardly more:
 * uniform-cost search over the cells of one broken promise at a time (Fellegi and Holt's smallest change, with prices).
 * Null where the search grew too large: then nobody knows.
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
