import { type SheetState, withChoice } from "../sheetState.ts";
import { type Budget, MARGIN } from "../solve/cheapestSearch.ts";
import type { Solution } from "../solve/solve.ts";
import { doubtIn } from "./hypothesis.ts";
import { readingHypotheses } from "./otherReading.ts";

const changesIn = ({ knots }: Solution): string =>
  knots
    .flatMap(({ explanations }) => [...(explanations?.[0]?.changes ?? [])].map(([cell, to]) => `${cell}=${to}`))
    .sort()
    .join(" ");

/** Readings that would explain what is broken by other changes, and as well. */
export function openReadingsOf(state: SheetState, solution: Solution, budget: Budget): Set<string> {
  const doubt = doubtIn(state);
  if (doubt.broken.length === 0) return new Set();
  const own = changesIn(solution);
  const rivals = readingHypotheses(doubt).filter(({ choice, price }) => {
    const other = withChoice(state, choice, budget);
    const solved = other.solver.solve(other.values, other.residuals);
    return price + solved.price <= solution.price + MARGIN && changesIn(solved) !== own;
  });
  return new Set(rivals.flatMap(({ keys }) => keys));
}
