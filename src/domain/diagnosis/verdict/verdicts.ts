import type { Constraint, ConstraintKind } from "../../constraints/constraint.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import type { FoundCell, FoundRow } from "../../recognition/foundTable.ts";
import { standsInBrokenSum } from "./meantSo.ts";
import { isSure, ofDecision, ofKnotInDoubt, unsureCells } from "./decisionVerdict.ts";
import type { Decided, Decision } from "../hypotheses/bestHypotheses.ts";
import { withoutDoubtfulWitness, withoutRowsInDoubt } from "./doubtfulWitness.ts";
import { ofKnot } from "./knotVerdict.ts";
import { brokenAnew, isGainsaidThen, withoutLostRows } from "./lostRows.ts";
import { withoutMisreadRows } from "./misreadRows.ts";
import { areNamesakes } from "../hypotheses/evidence.ts";
import { isSameTable, type TableRepair } from "../tableRepair.ts";
import type { Slip } from "../slip/slip.ts";
import { withoutSharedFollowers } from "./sharedFollowers.ts";
import { toldOnce } from "./sameTotal.ts";
import { brokenIn, indicesOf, type SheetState } from "../sheetState.ts";
import type { Explanation } from "../solve/problem.ts";
import type { Knot } from "../solve/solve.ts";
import { brokenBy, cellsIn, constraintsIn, shownIn, type Verdicts } from "./verdictParts.ts";

const changedBy = ({ hypothesis, before }: Pick<Decision, "hypothesis" | "before">): FoundCell[] =>
  hypothesis.kind === "figures" ? [...hypothesis.changes.keys()].map((cell) => before.numbers.cells[cell]!) : [];

/**
 * Tabel 1 is changed late: where its own sums hold, and its typed totals would have to go along, the tables that
 * gainsay it may be the older ones, be it in a whole row.
 */
function mayBeOlder({ hypothesis, before }: Decision): boolean {
  if (hypothesis.kind !== "figures" || !isLeading(hypothesis.table)) return false;
  const typed = [...hypothesis.followers].filter((cell) => before.numbers.cells[cell]!.formula === null);
  return typed.length > 0 && !standsInBrokenSum(before, hypothesis.changes.keys());
}

/** What is left can only be explained by changing its figures once more, or back: then it was not what happened. */
function isTakenBack(decision: Decision, decided: Decided): boolean {
  const { hypothesis } = decision;
  const { state, solution } = decided;
  if (hypothesis.kind !== "figures") return false;
  const own = new Set(changedBy(decision));
  const changedAgain = ({ changes }: Explanation): boolean =>
    [...changes.keys()].some((cell) => own.has(state.numbers.cells[cell]!));
  const isAgain = solution.knots.some(({ explanations }) => explanations?.every(changedAgain) ?? false);
  return isAgain || brokenAnew(decision, own, decided).length > 0;
}

/** A row has another name, and most of its figures are changed besides: they are what is wrong, and not the name. */
function isChangedBesides({ hypothesis }: Decision, { state, solution }: Decided): boolean {
  if (hypothesis.kind !== "table" || hypothesis.repair.what !== "committee") return false;
  const own = new Set(hypothesis.repair.rows.flatMap(({ amounts }) => amounts));
  const isOfRow = ({ changes }: Explanation): boolean =>
    [...changes.keys()].some((cell) => own.has(state.numbers.cells[cell]!));
  return solution.knots.filter(({ explanations }) => explanations?.every(isOfRow)).length >= FEWEST_LEFT;
}

/** The same, or one that would do as well. */
const mayChange = ({ rivals, ...decision }: Decision): FoundCell[] =>
  [decision.hypothesis, ...rivals].flatMap((hypothesis) => changedBy({ ...decision, hypothesis }));

/** Two decisions about the same cell gainsay each other, whichever came first. */
function changesTwice(decision: Decision, { decisions }: Decided): boolean {
  const own = new Set(changedBy(decision));
  return decisions.some((other) => other !== decision && mayChange(other).some((cell) => own.has(cell)));
}

/** What says something of each row, and not of all rows together. */
const OF_A_ROW: readonly ConstraintKind[] = ["netGross", "share"];

const FEWEST_LEFT = 2;

const isOfYears = ({ what }: TableRepair): boolean => what === "years" || what === "columns";

/** What does not hold of what a decision mends: a table whose years have moved stands in all its promises. */
function brokenOfDecision({ hypothesis, before }: Decision): Constraint[] {
  const broken = brokenIn(before);
  if (hypothesis.kind === "figures") return constraintsIn(before, brokenBy(before, broken, hypothesis.changes.keys()));
  if (hypothesis.kind === "reading" || !isOfYears(hypothesis.repair)) return [];
  const { table } = hypothesis.repair;
  return constraintsIn(before, broken).filter((constraint) => isSameTable(constraint.table, table));
}

/**
 * A row, or a table, is mended, and what it was mended for is off in other years that nobody can explain: then it is
 * not understood.
 */
function leavesUnexplained(decision: Decision, { state, solution }: Decided): boolean {
  const witnesses = new Set(brokenOfDecision(decision).map(({ witness }) => witness));
  const left = solution.knots.filter(({ explanations }) => explanations === null || explanations.length > 1);
  const isOfThem = ({ broken }: Knot): boolean =>
    constraintsIn(state, broken).some(({ witness }) => witnesses.has(witness));
  return left.filter(isOfThem).length >= FEWEST_LEFT;
}

/** Two tables that name the same committee agree with each other: it is the third that lacks a row. */
function isNamedTwice({ hypothesis }: Decision, { decisions }: Decided): boolean {
  if (hypothesis.kind !== "table" || hypothesis.repair.what !== "committee") return false;
  const { rows, to, table } = hypothesis.repair;
  const nameIn = (own: readonly FoundRow[]): string => labelKey(own[0]!.committeeText ?? own[0]!.label);
  return decisions.some(({ hypothesis: other }) => {
    if (other.kind !== "table" || other.repair.what !== "committee") return false;
    return other.repair.table !== table && other.repair.to === to && nameIn(other.repair.rows) === nameIn(rows);
  });
}

const IN_ANOTHER_PLACE: readonly Slip[] = ["swapped", "shifted", "copied"];

/** Figures are put in another place, and the same row in another table has still others there: more has moved. */
function isGainsaidElsewhere(decision: Decision, { state }: Decided): boolean {
  const { hypothesis } = decision;
  if (hypothesis.kind !== "figures" || !IN_ANOTHER_PLACE.includes(hypothesis.slip)) return false;
  const { equations, equationsOf } = state.numbers;
  return indicesOf(state, changedBy(decision)).some((cell) =>
    equationsOf[cell]!.some(
      (id) => equations[id]!.room === Infinity && state.residuals[id] !== 0 && areNamesakes(state, id),
    ),
  );
}

/**
 * A row is turned, and the proposal saves nothing: be it that no row of the table has a minus, so that the others may
 * lack theirs, or that its saving is made a cost because Tabel 1 has it so. The table's own total that counts it
 * turned says how it is meant.
 */
function lacksTheMinus({ hypothesis, before, rivals }: Decision): boolean {
  if (hypothesis.kind !== "figures" || hypothesis.slip !== "sign" || rivals.length > 0) return false;
  if (standsInBrokenSum(before, hypothesis.changes.keys())) return false;
  const rows = itemsOf(hypothesis.table).filter(({ block }) => block === hypothesis.row.block);
  const cells = indicesOf(
    before,
    rows.flatMap(({ amounts }) => amounts),
  );
  const isOfSavings = hypothesis.row.block === "permanent" || hypothesis.table.role === "permanentChanges";
  const printed = cells.reduce((all, cell) => all + before.values[cell]!, 0);
  const sum = cells.reduce((all, cell) => all + (hypothesis.changes.get(cell) ?? before.values[cell]!), 0);
  return isOfSavings && sum > 0 && (printed < 0 || cells.every((cell) => before.values[cell]! >= 0));
}

/** Rows that bear each other's name are right once they have their own: still off, more than two have changed places. */
function leavesItsRowsOff({ hypothesis }: Decision, after: SheetState): boolean {
  if (hypothesis.kind !== "table" || hypothesis.repair.what !== "names") return false;
  const own = new Set(hypothesis.repair.rows.flatMap(({ amounts }) => amounts));
  return constraintsIn(after, brokenIn(after)).some(
    ({ kind, left, right }) => OF_A_ROW.includes(kind) && [...left, ...right].some((cell) => own.has(cell)),
  );
}

/** The sheet as a decision leaves it. */
const stateAfter = ({ decisions, state }: Decided, at: number): SheetState => decisions[at + 1]?.before ?? state;

/** It breaks what held, and a later decision that nobody can be sure of is all that puts it right again. */
function leansOnDoubt(found: Decided, at: number): boolean {
  const decision = found.decisions[at]!;
  const after = { ...found, state: stateAfter(found, at) };
  const anew = brokenAnew(decision, new Set(changedBy(decision)), after).map(shownIn);
  const keysIn = (state: SheetState): string[] => constraintsIn(state, brokenIn(state)).map(shownIn);
  return (
    anew.length > 0 &&
    found.decisions.some((other, later) => {
      if (later <= at || isSure(other)) return false;
      const left = keysIn(stateAfter(found, later));
      return anew.some((key) => !left.includes(key));
    })
  );
}

/** The decisions, each contested for whatever speaks against it once all are taken. */
function inDoubt(found: Decided): Decision[] {
  const contested = (decision: Decision, isDoubtful: boolean): Decision =>
    isDoubtful ? { ...decision, isContested: true } : decision;
  const alone = found.decisions.map((decision, at) =>
    contested(
      decision,
      isTakenBack(decision, found) ||
        isChangedBesides(decision, found) ||
        changesTwice(decision, found) ||
        isNamedTwice(decision, found) ||
        leavesUnexplained(decision, found) ||
        mayBeOlder(decision) ||
        isGainsaidThen(decision, found) ||
        lacksTheMinus(decision) ||
        isGainsaidElsewhere(decision, found) ||
        leavesItsRowsOff(decision, stateAfter(found, at)),
    ),
  );
  const known = { ...found, decisions: alone };
  return alone.map((decision, at) => contested(decision, decision.isContested || leansOnDoubt(known, at)));
}

/** What is certain, what is one of a few, and what nobody can tell. */
export function verdicts(found: Decided): Verdicts {
  const decisions = inDoubt(found);
  const decided = { ...found, decisions };
  const { state, solution } = decided;
  const unsure = new Set(decisions.filter((decision) => !isSure(decision)).flatMap(unsureCells));
  const isInDoubt = ({ broken }: Knot): boolean =>
    unsure.size > 0 && cellsIn(state, broken).some((cell) => unsure.has(state.numbers.cells[cell]!));
  const ofDecisions = decisions.map((decision, at) => ofDecision(decision, stateAfter(decided, at)));
  const toldOf = new Set(ofDecisions.flatMap(({ faults }) => faults.flatMap(({ broken }) => broken.map(shownIn))));
  const all = [
    ...ofDecisions,
    ...solution.knots.map((knot) => (isInDoubt(knot) ? ofKnotInDoubt(decided, knot, toldOf) : ofKnot(decided, knot))),
  ];
  const read = withoutMisreadRows(all.flatMap((one) => one.faults));
  const told = toldOnce(read.faults, state.figures);
  const kept = withoutLostRows(told.faults);
  const witnessed = withoutDoubtfulWitness(kept.faults);
  const known = withoutRowsInDoubt(witnessed.faults);
  const doubted = [read, told, kept, witnessed, known].flatMap((one) => one.doubted);
  return {
    faults: withoutSharedFollowers(known.faults),
    doubtful: new Set([...all.flatMap(({ doubtful }) => [...doubtful]), ...doubted]),
  };
}
