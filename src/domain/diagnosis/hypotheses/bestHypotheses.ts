import type { FoundCell } from "../../recognition/foundTable.ts";
import { brokenIn, type SheetState, stateOf, withChanges, withChoice, withTables } from "../sheetState.ts";
import type { Solution } from "../solve/solve.ts";
import { type Budget, MARGIN } from "../solve/search.ts";
import { rowHypotheses } from "./alongRow.ts";
import { turnedTables } from "./turnedRows.ts";
import { areaHypotheses } from "./controlArea.ts";
import { committeeHypotheses } from "./committee.ts";
import { yearHypotheses } from "./yearHeadings.ts";
import { movedTableHypotheses } from "./movedTable.ts";
import { copiedRowHypotheses } from "./copiedRow.ts";
import { missingRowHypotheses } from "./missingRow.ts";
import { accumulatedHypotheses } from "./accumulatedTotal.ts";
import { wholeTableHypotheses } from "./wholeTable.ts";
import { repairKey, withRepair } from "../tableRepair.ts";
import { type Doubt, doubtIn, type Hypothesis } from "./hypothesis.ts";
import { leftOutHypotheses } from "./leftOutRow.ts";
import { repeatHypotheses } from "./repeatedTable.ts";
import { shiftHypotheses } from "./shiftedRow.ts";
import { evidenceAgainst } from "./evidence.ts";
import { openReadingsOf } from "./openReadings.ts";
import { readingHypotheses } from "./otherReading.ts";
import { nameHypotheses } from "./swappedNames.ts";
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
const MOST_TRIED = 12;
const CHILDREN_OF_A_CASE = 60_000;

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
  if (hypothesis.kind === "figures") {
    const changed = withChanges(state, hypothesis.changes);
    const turned = turnedTables(changed, hypothesis.changes);
    return turned ? withTables(changed, turned, budget) : changed;
  }
  if (hypothesis.kind === "reading") return withChoice(state, hypothesis.choice, budget);
  const key = repairKey(hypothesis.repair);
  const known = repaired.get(key) ?? withTables(state, withRepair(state.tables, hypothesis.repair), budget);
  repaired.set(key, known);
  return known;
}

const KINDS: readonly ((doubt: Doubt) => readonly Hypothesis[])[] = [
  readingHypotheses,
  areaHypotheses,
  committeeHypotheses,
  yearHypotheses,
  movedTableHypotheses,
  missingRowHypotheses,
  wholeTableHypotheses,
  accumulatedHypotheses,
  rowHypotheses,
  repeatHypotheses,
  leftOutHypotheses,
  shiftHypotheses,
  copiedRowHypotheses,
  swapHypotheses,
  nameHypotheses,
];

const isArea = (hypothesis: Hypothesis): boolean => hypothesis.kind === "table" && hypothesis.repair.what === "area";

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

/** What the cheapest decision costs after which every promise holds: explaining each cell need not cost more. */
const priceOfWhole = (possible: readonly (Pick<Tried, "hypothesis"> & { readonly broken: number })[]): number =>
  possible.reduce(
    (least, { hypothesis, broken }) => (broken === 0 ? Math.min(least, hypothesis.price) : least),
    Infinity,
  );

const shownBroken = (state: SheetState): FoundCell[] =>
  brokenIn(state).map((id) => state.numbers.constraints[id]!.shownBy.cell);

function contestOf(before: SheetState, { hypothesis, state }: Tried): Contest {
  const left = new Set(shownBroken(state));
  return { hypothesis, mends: new Set(shownBroken(before).filter((cell) => !left.has(cell))) };
}

/** Tries every decision that mends several promises at once, and takes the best as long as it pays. */
export function decide(tables: SheetState["tables"]): Decided {
  const budget: Budget = { children: CHILDREN_OF_A_CASE };
  let state = stateOf(tables, budget);
  let solution: Solution | null = null;
  const decisions: Decision[] = [];
  let contested: readonly Contest[] = [];
  while (decisions.length < MOST_DECISIONS) {
    const doubt = doubtIn(state);
    if (doubt.broken.length === 0) break;
    const repaired = new Map<string, SheetState>();
    const own = state;
    const possible = KINDS.flatMap((hypothesesOf) => hypothesesOf(doubt))
      .map((hypothesis) => ({ hypothesis, state: after(own, hypothesis, repaired, budget) }))
      .map((one) => ({ ...one, broken: brokenIn(one.state).length }));
    solution ??= state.solver.solve(state.values, state.residuals, priceOfWhole(possible) + MARGIN);
    const before = solution.price;
    const promising = possible
      .filter(({ hypothesis }) => hypothesis.price < before + (isArea(hypothesis) ? MARGIN : 0))
      .sort((one, other) => one.broken - other.broken || one.hypothesis.price - other.hypothesis.price)
      .slice(0, MOST_TRIED);
    const tried: Tried[] = [];
    let best: Tried | null = null;
    for (const { hypothesis, state: next } of promising) {
      const limit = Math.min(before, best?.price ?? Infinity) - hypothesis.price + MARGIN;
      const solved = next.solver.solve(next.values, next.residuals, limit);
      const price = hypothesis.price + solved.price + evidenceAgainst(hypothesis, own, next);
      const one: Tried = { hypothesis, state: next, solution: solved, price };
      if (best === null || one.price < best.price) best = one;
      tried.push(one);
    }
    if (!best || best.price >= before) {
      contested = tried
        .filter(({ price, hypothesis }) => isArea(hypothesis) && price <= before + MARGIN)
        .map((one) => contestOf(own, one));
      break;
    }
    const taken = best;
    const near = tried
      .filter((one) => one !== taken && one.price <= taken.price + MARGIN)
      .filter((one) => isRival(taken.hypothesis, one.hypothesis))
      .map(({ hypothesis }) => hypothesis);
    const rivals = [...new Map(near.map((one) => [concerned(one).join(" "), one])).values()];
    const isContested = before <= best.price + MARGIN && !saysTheSame(solution, best.hypothesis);
    decisions.push({ hypothesis: best.hypothesis, rivals, isContested, before: own });
    state = best.state;
    solution = best.solution;
  }
  solution ??= state.solver.solve(state.values, state.residuals);
  return { state, solution, decisions, contested, openReadings: openReadingsOf(state, solution, budget) };
}
