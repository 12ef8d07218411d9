import type { Explanation } from "./problem.ts";
import type { Numbers } from "./numbers.ts";
import { type Budget, explain } from "./cheapestSearch.ts";

/** Broken promises that hang together through their cells, and what would explain them all. */
export interface Knot {
  readonly broken: readonly number[];
  /** The cheapest and those as good; null where the search gave up, nothing explains it, or all is too dear. */
  readonly explanations: readonly Explanation[] | null;
  /** It costs more than anybody asked for. */
  readonly isDearer: boolean;
}

export interface Solution {
  readonly price: number;
  readonly knots: readonly Knot[];
}

/**
 * What a promise costs that nobody can explain: as much as two slips, so that no explanation is dearer for
 * being found.
 */
const UNSOLVED_PRICE = 7;

/** So many faults at once are no slips; each is then looked at by itself. */
const MOST_KNOTS = 100;

const priceOf = ({ broken, explanations, isDearer }: Knot): number =>
  isDearer ? Infinity : (explanations?.[0]?.price ?? UNSOLVED_PRICE * broken.length);

export const isBroken = ({ equations }: Numbers, residuals: readonly number[], id: number): boolean =>
  Math.abs(residuals[id]!) > equations[id]!.room;

export function brokenOf(numbers: Numbers, residuals: readonly number[]): number[] {
  return residuals.flatMap((_, id) => (isBroken(numbers, residuals, id) ? [id] : []));
}

/** Parts that share no cell can be explained each by itself. */
function knotted({ equations, equationsOf }: Numbers, broken: readonly number[]): number[][] {
  const left = new Set(broken);
  const knots: number[][] = [];
  for (const start of broken) {
    if (!left.delete(start)) continue;
    const knot = [start];
    for (let at = 0; at < knot.length; at += 1) {
      for (const cell of equations[knot[at]!]!.cells) {
        for (const id of equationsOf[cell]!) if (left.delete(id)) knot.push(id);
      }
    }
    knots.push(knot);
  }
  return knots;
}

/** Solves knot by knot, and remembers the knots it has met: most stay as they are from one hypothesis to the next. */
export class Solver {
  readonly #numbers: Numbers;
  readonly #budget: Budget;
  readonly #known = new Map<string, readonly Explanation[] | null>();

  constructor(numbers: Numbers, budget: Budget) {
    this.#numbers = numbers;
    this.#budget = budget;
  }

  #explain(values: readonly number[], residuals: readonly number[], broken: readonly number[], limit: number): Knot {
    const key = broken.map((id) => `${id}:${residuals[id]}`).join(" ");
    const known = this.#known.get(key);
    if (known !== undefined) return { broken, explanations: known, isDearer: false };
    const found = explain({ ...this.#numbers, values }, residuals, broken, this.#budget, limit);
    if (found === "dearer") return { broken, explanations: null, isDearer: true };
    const explanations = found && found.length > 0 ? found : null;
    this.#known.set(key, explanations);
    return { broken, explanations, isDearer: false };
  }

  /** Two knots of which an explanation touches the same cells, or the other's promises, are one. */
  #areOne(one: Knot, other: Knot): boolean {
    const cells = [one, other].map(({ explanations }) => [
      ...new Set((explanations ?? []).flatMap(({ changes }) => [...changes.keys()])),
    ]);
    const touches = (own: readonly number[], broken: readonly number[]): boolean =>
      own.some((cell) => this.#numbers.equationsOf[cell]!.some((id) => broken.includes(id)));
    return (
      cells[0]!.some((cell) => cells[1]!.includes(cell)) ||
      touches(cells[0]!, other.broken) ||
      touches(cells[1]!, one.broken)
    );
  }

  /** Beyond the limit it is no matter how dear. Knots that are one in the end cost less than each by itself. */
  solve(values: readonly number[], residuals: readonly number[], limit = Infinity): Solution {
    const knots: Knot[] = [];
    for (const broken of knotted(this.#numbers, brokenOf(this.#numbers, residuals))) {
      const knot = this.#explain(values, residuals, broken, limit);
      knots.push(knot);
      if (knot.isDearer) return { knots, price: Infinity };
    }
    for (let at = 0; at < knots.length && knots.length <= MOST_KNOTS; at += 1) {
      const other = knots.findIndex((knot, index) => index > at && this.#areOne(knots[at]!, knot));
      if (other < 0) continue;
      knots[at] = this.#explain(values, residuals, [...knots[at]!.broken, ...knots[other]!.broken], limit);
      knots.splice(other, 1);
      at -= 1;
    }
    const price = knots.reduce((sum, knot) => sum + priceOf(knot), 0);
    return { knots, price };
  }
}
