import type { FoundCell } from "../../recognition/foundTable.ts";
import { brokenIn, type SheetState, stateOf } from "../sheetState.ts";
import type { Solution } from "../solve/solve.ts";
import { type Budget, MARGIN } from "../solve/cheapestSearch.ts";
import { repairKey } from "../tableRepair.ts";
import { type Attempts, attemptsAt, isContesting, type Tried } from "./attempts.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { openReadingsOf } from "./openReadings.ts";

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

export interface Contest {
  readonly hypothesis: Hypothesis;
  /** Where the promises show that it mends. */
  readonly mends: ReadonlySet<FoundCell>;
}

export interface Decided {
  readonly state: SheetState;
  readonly solution: Solution;
  readonly decisions: readonly Decision[];
  /** Decisions that would do nearly as well as explaining each cell by itself: they contest what they mend. */
  readonly contested: readonly Contest[];
  /** Promises that another reading, as good, would explain by other changes: nobody is accused on them. */
  readonly openReadings: ReadonlySet<string>;
}

const MOST_DECISIONS = 6;
const CHILDREN_OF_A_CASE = 60_000;

function concerned(hypothesis: Hypothesis): string[] {
  if (hypothesis.kind === "reading") return [...hypothesis.keys];
  if (hypothesis.kind === "table") return [repairKey(hypothesis.repair)];
  return [...hypothesis.changes.keys()].map(String).sort();
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

const shownBroken = (state: SheetState): FoundCell[] =>
  brokenIn(state).map((id) => state.numbers.constraints[id]!.shownBy.cell);

function contestOf(before: SheetState, { hypothesis, state }: Tried): Contest {
  const left = new Set(shownBroken(state));
  return { hypothesis, mends: new Set(shownBroken(before).filter((cell) => !left.has(cell))) };
}

const isSaid = (hypothesis: Hypothesis): boolean => hypothesis.kind === "table" && hypothesis.isSaid === true;

/** The cheapest that costs less than explaining each cell; what words say too may cost as much. */
function bestOf({ plain, tried }: Attempts): Tried | null {
  const worth = tried.filter(({ price, hypothesis }) => price < plain.price + (isSaid(hypothesis) ? MARGIN : 0));
  return worth.reduce<Tried | null>((best, one) => (best === null || one.price < best.price ? one : best), null);
}

/** The others that would do as well, each once. */
function rivalsOf(best: Tried, { tried }: Attempts): Hypothesis[] {
  const near = tried
    .filter((one) => one !== best && one.price <= best.price + MARGIN)
    .map(({ hypothesis }) => hypothesis)
    .filter((hypothesis) => isRival(best.hypothesis, hypothesis));
  return [...new Map(near.map((one) => [concerned(one).join(" "), one])).values()];
}

/** Explaining each cell by itself costs about the same, and comes to something else. */
const isAsGood = ({ plain }: Attempts, { hypothesis, price }: Tried): boolean =>
  plain.price <= price + MARGIN && !saysTheSame(plain, hypothesis);

function decisionOf(best: Tried, attempts: Attempts, before: SheetState): Decision {
  const { hypothesis } = best;
  if (isSaid(hypothesis)) return { hypothesis, rivals: [], isContested: false, before };
  const isMute = hypothesis.kind === "table" && hypothesis.isMute === true;
  const isContested = isMute || isAsGood(attempts, best);
  return { hypothesis, rivals: rivalsOf(best, attempts), isContested, before };
}

/** Control areas and columns that were not worth deciding on, and might be it all the same. */
const contestsIn = ({ plain, tried }: Attempts, state: SheetState): Contest[] =>
  tried
    .filter(({ price, hypothesis }) => isContesting(hypothesis) && price <= plain.price + MARGIN)
    .filter(({ hypothesis }) => !saysTheSame(plain, hypothesis))
    .map((one) => contestOf(state, one));

/** Tries every decision that mends several promises at once, and takes the best as long as it pays. */
export function decide(tables: SheetState["tables"]): Decided {
  const budget: Budget = { children: CHILDREN_OF_A_CASE };
  let state = stateOf(tables, budget);
  let solution: Solution | null = null;
  let contested: readonly Contest[] = [];
  const decisions: Decision[] = [];
  while (decisions.length < MOST_DECISIONS) {
    const attempts: Attempts | null = attemptsAt(state, solution, budget);
    if (!attempts) break;
    const best = bestOf(attempts);
    if (!best) {
      solution = attempts.plain;
      contested = contestsIn(attempts, state);
      break;
    }
    decisions.push(decisionOf(best, attempts, state));
    ({ state, solution } = best);
  }
  solution ??= state.solver.solve(state.values, state.residuals);
  return { state, solution, decisions, contested, openReadings: openReadingsOf(state, solution, budget) };
}
