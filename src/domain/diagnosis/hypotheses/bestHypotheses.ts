import { LIKELIEST } from "../../constraints/readingChoice.ts";
import { brokenIn, rebuilt, type SheetState, stateOf, withChanges } from "../sheetState.ts";
import type { Solution } from "../solve.ts";
import { type Budget, MARGIN } from "../search.ts";
import { rowHypotheses } from "./alongRow.ts";
import { areaHypotheses } from "./controlArea.ts";
import { committeeHypotheses } from "./committee.ts";
import { yearHypotheses } from "./yearHeadings.ts";
import { missingRowHypotheses } from "./missingRow.ts";
import { accumulatedHypotheses } from "./accumulatedTotal.ts";
import { wholeTableHypotheses } from "./wholeTable.ts";
import { repairKey, withRepair } from "../tableRepair.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { leftOutHypotheses } from "./leftOutRow.ts";
import { repeatHypotheses } from "./repeatedTable.ts";
import { shiftHypotheses } from "./shiftedRow.ts";
import { readingHypotheses } from "./otherReading.ts";
import { swapHypotheses } from "./swappedRows.ts";

/** A decision about several cells that is cheaper than explaining each, with those that would do as well. */
export interface Decision {
  readonly hypothesis: Hypothesis;
  /** Others at about the same price: then nobody knows. */
  readonly rivals: readonly Hypothesis[];
  /** Explaining each cell by itself costs about the same. */
  readonly isContested: boolean;
  /** The sheet before it, for what it was that did not hold. */
  readonly before: SheetState;
}

export interface Decided {
  readonly state: SheetState;
  readonly solution: Solution;
  readonly decisions: readonly Decision[];
  /** Promises that another reading, as good, would explain by other changes: nobody is accused on them. */
  readonly openReadings: ReadonlySet<string>;
}

const MOST_DECISIONS = 6;
const MOST_TRIED = 12;
const CHILDREN_OF_A_CASE = 150_000;

interface Tried {
  readonly hypothesis: Hypothesis;
  readonly state: SheetState;
  readonly solution: Solution;
  readonly price: number;
}

function after(
  state: SheetState,
  hypothesis: Hypothesis,
  repaired: Map<string, SheetState>,
  budget: Budget,
): SheetState {
  if (hypothesis.kind === "figures") return withChanges(state, hypothesis.changes);
  if (hypothesis.kind === "reading") return rebuilt(state, state.tables, hypothesis.choice, budget);
  const key = repairKey(hypothesis.repair);
  const known = repaired.get(key) ?? rebuilt(state, withRepair(state.tables, hypothesis.repair), state.choice, budget);
  repaired.set(key, known);
  return known;
}

function hypothesesFor(state: SheetState): Hypothesis[] {
  return [
    ...readingHypotheses(state),
    ...areaHypotheses(state),
    ...committeeHypotheses(state),
    ...yearHypotheses(state),
    ...missingRowHypotheses(state),
    ...wholeTableHypotheses(state),
    ...accumulatedHypotheses(state),
    ...rowHypotheses(state),
    ...repeatHypotheses(state),
    ...leftOutHypotheses(state),
    ...shiftHypotheses(state),
    ...swapHypotheses(state),
  ];
}

function concerned(hypothesis: Hypothesis): string[] {
  if (hypothesis.kind === "reading") return [hypothesis.key];
  if (hypothesis.kind === "table") return [repairKey(hypothesis.repair)];
  return [...hypothesis.changes.keys()].map(String);
}

/** Explaining each cell by itself comes to the same figures. */
function saysTheSame({ knots }: Solution, hypothesis: Hypothesis): boolean {
  if (hypothesis.kind !== "figures") return false;
  const each = new Map(knots.flatMap(({ explanations }) => [...(explanations?.[0]?.changes ?? [])]));
  return [...hypothesis.changes].every(([cell, to]) => each.get(cell) === to);
}

/** The same decision about the same cells says nothing new: the one with followers beside the one without. */
function isRival(best: Hypothesis, other: Hypothesis): boolean {
  const own = new Set(concerned(best));
  return best.kind !== other.kind || !concerned(other).every((cell) => own.has(cell));
}

const changesIn = ({ knots }: Solution): string =>
  knots
    .flatMap(({ explanations }) => [...(explanations?.[0]?.changes ?? [])].map(([cell, to]) => `${cell}=${to}`))
    .sort()
    .join(" ");

function openReadingsOf(state: SheetState, solution: Solution, budget: Budget): Set<string> {
  const own = changesIn(solution);
  const rivals = readingHypotheses(state).filter(({ choice, price }) => {
    const other = rebuilt(state, state.tables, choice, budget);
    const solved = other.solver.solve(other.values, other.residuals);
    return price + solved.price <= solution.price + MARGIN && changesIn(solved) !== own;
  });
  return new Set(rivals.map(({ key }) => key));
}

/** Tries every decision that mends several promises at once, and takes the best as long as it pays. */
export function decide(tables: SheetState["tables"]): Decided {
  const budget: Budget = { children: CHILDREN_OF_A_CASE };
  let state = stateOf(tables, LIKELIEST, budget);
  let solution = state.solver.solve(state.values, state.residuals);
  const decisions: Decision[] = [];
  while (decisions.length < MOST_DECISIONS && brokenIn(state).length > 0) {
    const repaired = new Map<string, SheetState>();
    const own = state;
    const before = solution.price;
    const promising = hypothesesFor(own)
      .filter(({ price }) => price < before)
      .map((hypothesis) => ({ hypothesis, state: after(own, hypothesis, repaired, budget) }))
      .map((tried) => ({ ...tried, broken: brokenIn(tried.state).length }))
      .sort((one, other) => one.broken - other.broken)
      .slice(0, MOST_TRIED);
    const tried = promising.map(({ hypothesis, state: next }): Tried => {
      const solved = next.solver.solve(next.values, next.residuals, before - hypothesis.price + MARGIN);
      return { hypothesis, state: next, solution: solved, price: hypothesis.price + solved.price };
    });
    const best = tried.reduce<Tried | null>(
      (least, one) => (least === null || one.price < least.price ? one : least),
      null,
    );
    if (!best || best.price >= before) break;
    const isNear = (one: Tried): boolean => one !== best && one.price <= best.price + MARGIN;
    const near = tried
      .filter((one) => isNear(one) && isRival(best.hypothesis, one.hypothesis))
      .map(({ hypothesis }) => hypothesis);
    const rivals = [...new Map(near.map((one) => [concerned(one).join(" "), one])).values()];
    const isContested = before <= best.price + MARGIN && !saysTheSame(solution, best.hypothesis);
    decisions.push({ hypothesis: best.hypothesis, rivals, isContested, before: own });
    state = best.state;
    solution = best.solution;
  }
  return { state, solution, decisions, openReadings: openReadingsOf(state, solution, budget) };
}
