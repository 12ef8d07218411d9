import { brokenIn, type SheetState, withChanges, withChoice, withTables } from "../sheetState.ts";
import type { Solution } from "../solve/solve.ts";
import { type Budget, MARGIN } from "../solve/cheapestSearch.ts";
import { rowHypotheses } from "./alongRow.ts";
import { turnedTables } from "./turnedRows.ts";
import { areaHypotheses } from "./otherControlArea.ts";
import { committeeHypotheses } from "./committee.ts";
import { yearHypotheses } from "./yearHeadings.ts";
import { movedTableHypotheses } from "./movedTable.ts";
import { columnHypotheses } from "./wrongColumn.ts";
import { copiedRowHypotheses } from "./copiedRow.ts";
import { misplacedRowHypotheses } from "./misplacedRow.ts";
import { missingRowHypotheses } from "./missingRow.ts";
import { accumulatedHypotheses } from "./accumulatedTotal.ts";
import { forgottenMinusHypotheses } from "./forgottenMinus.ts";
import { wholeTableHypotheses } from "./wholeTable.ts";
import { repairKey, withRepair } from "../tableRepair.ts";
import { type Doubt, doubtIn, type Hypothesis } from "./hypothesis.ts";
import { leftOutHypotheses } from "./leftOutRow.ts";
import { repeatHypotheses } from "./repeatedTable.ts";
import { shiftHypotheses } from "./shiftedRow.ts";
import { evidenceAgainst } from "./evidence.ts";
import { readingHypotheses, readTogether } from "./otherReading.ts";
import { nameHypotheses } from "./swappedNames.ts";
import { swappedYearHypotheses } from "./swappedYears.ts";
import { swapHypotheses } from "./swappedRows.ts";

/** A decision as it was tried: the sheet after it, what is left to explain there, and what both cost. */
export interface Tried {
  readonly hypothesis: Hypothesis;
  readonly state: SheetState;
  readonly solution: Solution;
  readonly price: number;
}

/** What there is to decide about a sheet. */
export interface Attempts {
  /** Without any decision: each cell explained by itself. */
  readonly plain: Solution;
  readonly tried: readonly Tried[];
}

const MOST_TRIED = 12;

/** A hypothesis with the sheet as it leaves it. */
interface Possible {
  readonly hypothesis: Hypothesis;
  readonly state: SheetState;
  /** How many promises are broken then. */
  readonly broken: number;
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
  misplacedRowHypotheses,
  wholeTableHypotheses,
  forgottenMinusHypotheses,
  columnHypotheses,
  accumulatedHypotheses,
  rowHypotheses,
  repeatHypotheses,
  leftOutHypotheses,
  shiftHypotheses,
  copiedRowHypotheses,
  swapHypotheses,
  swappedYearHypotheses,
  nameHypotheses,
];

/** A control area, or a whole column, is tried though it be dearer: it contests what is explained without it. */
export const isContesting = (hypothesis: Hypothesis): boolean =>
  hypothesis.kind === "table"
    ? hypothesis.repair.what === "area"
    : hypothesis.kind === "figures" && hypothesis.isColumn === true;

const mostFor = (hypothesis: Hypothesis, plain: number): number => plain + (isContesting(hypothesis) ? MARGIN : 0);

function possibleIn(state: SheetState, doubt: Doubt, budget: Budget): Possible[] {
  const repaired = new Map<string, SheetState>();
  const possible = (hypothesis: Hypothesis): Possible => {
    const next = after(state, hypothesis, repaired, budget);
    return { hypothesis, state: next, broken: brokenIn(next).length };
  };
  const all = KINDS.flatMap((hypothesesOf) => hypothesesOf(doubt)).map(possible);
  const read = all.flatMap(({ hypothesis, broken }) => (hypothesis.kind === "reading" ? [{ hypothesis, broken }] : []));
  return [...all, ...readTogether(doubt, read).map(possible)];
}

/** Those that leave least broken first: the best is soon known, and bounds the search for the others. */
const byWhatIsLeft = (possible: readonly Possible[]): Possible[] =>
  [...possible].sort((one, other) => one.broken - other.broken || one.hypothesis.price - other.hypothesis.price);

/** `least`: the price of the best so far; what is far dearer need not be known. */
function tryOut(before: SheetState, { hypothesis, state }: Possible, least: number): Tried {
  const limit = least - hypothesis.price + MARGIN;
  const solution = state.solver.solve(state.values, state.residuals, limit);
  const price = hypothesis.price + solution.price + evidenceAgainst(hypothesis, before, state);
  return { hypothesis, state, solution, price };
}

/** A decision after which at most half of it is broken is likely to be cheaper than explaining each cell. */
const isLikely = ({ broken }: Possible, doubt: Doubt): boolean => 2 * broken <= doubt.broken.length;

/** Every decision that may pay, tried; null where nothing is broken. `known`: the sheet as it is, solved before. */
export function attemptsAt(state: SheetState, known: Solution | null, budget: Budget): Attempts | null {
  const doubt = doubtIn(state);
  if (doubt.broken.length === 0) return null;
  const possible = byWhatIsLeft(possibleIn(state, doubt, budget));
  const likely = possible.slice(0, 1).filter((one) => known === null && isLikely(one, doubt));
  const tried = likely.map((one) => tryOut(state, one, Infinity));
  const limit = (tried[0]?.price ?? Infinity) + MARGIN;
  const plain = known ?? state.solver.solve(state.values, state.residuals, limit);
  const isWorth = ({ hypothesis }: Possible): boolean => hypothesis.price < mostFor(hypothesis, plain.price);
  let least = Math.min(plain.price, tried[0]?.price ?? Infinity);
  for (const one of possible.filter(isWorth).slice(0, MOST_TRIED)) {
    if (likely.includes(one)) continue;
    const own = tryOut(state, one, least);
    least = Math.min(least, own.price);
    tried.push(own);
  }
  return { plain, tried: tried.filter(({ hypothesis }) => hypothesis.price < mostFor(hypothesis, plain.price)) };
}
