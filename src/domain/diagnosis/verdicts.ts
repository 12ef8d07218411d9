import type { Constraint } from "../constraints/constraint.ts";
import { Amount } from "../money/amount.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { Fault, FigureChange, Possibility, WrongFigures } from "./diagnosis.ts";
import type { Figure } from "./figures.ts";
import type { Decided, Decision } from "./hypotheses/bestHypotheses.ts";
import type { FiguresAssumed, Hypothesis } from "./hypotheses/hypothesis.ts";
import type { Explanation } from "./problem.ts";
import { likelihoodOf } from "./rounding.ts";
import { brokenIn, type SheetState } from "./sheetState.ts";
import { isBroken, type Knot } from "./solve.ts";
import { withoutMisreadRows } from "./misreadRows.ts";
import { toldOnce } from "./sameTotal.ts";
import { slipOf } from "./slipOf.ts";
import type { TableRepair } from "./tableRepair.ts";

/** More than a reader weighs against each other. */
const MOST_POSSIBILITIES = 4;

export interface Verdicts {
  readonly faults: readonly Fault[];
  readonly doubtful: ReadonlySet<FoundCell>;
}

function changeOf({ numbers, figures }: SheetState, cell: number, to: number): FigureChange[] {
  const figure = figures.get(numbers.cells[cell]!);
  return figure ? [{ figure, to: Amount.ofUnits(to, numbers.decimals) }] : [];
}

const placeOf = ({ cell: { at } }: Figure): number => at.row * 100_000 + at.column;

function changesOf(state: SheetState, changes: Iterable<readonly [number, number]>): FigureChange[] {
  return [...changes]
    .flatMap(([cell, to]) => changeOf(state, cell, to))
    .sort((one, other) => placeOf(one.figure) - placeOf(other.figure));
}

/** How often rounding alone would explain all of it; null where it cannot. */
function roundingBehind({ numbers, residuals }: SheetState, broken: readonly number[]): number | null {
  const isPossible = broken.every((id) => Math.abs(residuals[id]!) <= numbers.rooms[id]!.widest);
  if (!isPossible || broken.length === 0) return null;
  return (
    broken.reduce((least, id) => Math.min(least, likelihoodOf(residuals[id]!, numbers.rooms[id]!)), 1) * numbers.chance
  );
}

const constraintsIn = ({ numbers }: SheetState, ids: readonly number[]): Constraint[] =>
  ids.map((id) => numbers.constraints[id]!);

/** Of the broken promises, those that one of the cells stands in. */
function brokenBy({ numbers }: SheetState, broken: readonly number[], cells: Iterable<number>): number[] {
  const own = new Set([...cells].flatMap((cell) => numbers.equationsOf[cell]!));
  return broken.filter((id) => own.has(id));
}

type Part = Pick<WrongFigures, "slip" | "repeats"> & {
  readonly changes: Iterable<readonly [number, number]>;
  readonly followers: ReadonlySet<number>;
};

function wrongFigures(
  state: SheetState,
  broken: readonly number[],
  { changes, followers, slip, repeats }: Part,
): WrongFigures[] {
  const all = [...changes];
  const own = changesOf(
    state,
    all.filter(([cell]) => !followers.has(cell)),
  );
  const [first] = own;
  if (!first) return [];
  const ids = brokenBy(
    state,
    broken,
    all.map(([cell]) => cell),
  );
  return [
    {
      kind: "figures",
      table: first.figure.table,
      changes: own,
      followers: changesOf(
        state,
        all.filter(([cell]) => followers.has(cell)),
      ),
      slip,
      repeats,
      broken: constraintsIn(state, ids),
      rounding: roundingBehind(state, ids),
    },
  ];
}

/** The changes that every explanation has, with the same value. */
function commonChanges([first, ...others]: readonly Explanation[]): Map<number, number> {
  return new Map(
    [...(first?.changes ?? [])].filter(([cell, to]) => others.every(({ changes }) => changes.get(cell) === to)),
  );
}

/** Each wrong figure with the totals that follow it; interchanged figures together. */
function partsOf(state: SheetState, common: ReadonlyMap<number, number>, { followers, swapped }: Explanation): Part[] {
  const deltaOf = (cell: number): number => common.get(cell)! - state.values[cell]!;
  const leaders = [...common.keys()].filter((cell) => !followers.has(cell) && !swapped.has(cell));
  const left = new Set([...common.keys()].filter((cell) => followers.has(cell)));
  const parts = leaders.map((cell): Part => {
    const along = [...left].filter((follower) => deltaOf(follower) === deltaOf(cell));
    for (const follower of along) left.delete(follower);
    const changes = [cell, ...along].map((own) => [own, common.get(own)!] as const);
    return { changes, followers: new Set(along), slip: slipOf(state, cell, common.get(cell)!), repeats: null };
  });
  const pairs = [...common].filter(([cell]) => swapped.has(cell));
  const rest = [...left].map((cell) => [cell, common.get(cell)!] as const);
  const swap: Part = { changes: pairs, followers: new Set(), slip: "swapped", repeats: null };
  return [
    ...parts,
    ...(pairs.length > 0 ? [swap] : []),
    ...rest.map((change): Part => ({ changes: [change], followers: new Set(), slip: null, repeats: null })),
  ];
}

function possibilityOf(
  state: SheetState,
  common: ReadonlyMap<number, number>,
  { changes, followers }: Explanation,
): Possibility {
  const own = [...changes].filter(([cell]) => !common.has(cell));
  const [first] = own.filter(([cell]) => !followers.has(cell));
  return { changes: changesOf(state, own), repairs: [], slip: first ? slipOf(state, first[0], first[1]) : null };
}

const cellsIn = ({ numbers }: SheetState, ids: readonly number[]): number[] => [
  ...new Set(ids.flatMap((id) => numbers.equations[id]!.cells)),
];

function figuresAt({ numbers, figures }: SheetState, cells: readonly number[]): Figure[] {
  return cells
    .flatMap((cell) => figures.get(numbers.cells[cell]!) ?? [])
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** A slip that is known by its figures speaks for itself; anything else needs two promises that say the same. */
const SPEAKS_FOR_ITSELF = 4.4;
const FEWEST_WITNESSES = 2;
/** Or one that holds in so many other years: then it is read as it is meant. */
const FEWEST_YEARS = 2;

/** A total of one row says nothing of which of the two is right. */
const FEWEST_FIGURES = 3;

/** The promise holds in other years, of which it says something, and is broken in none. */
function isProven({ numbers, values, residuals }: SheetState, id: number): boolean {
  const { witness } = numbers.constraints[id]!;
  const saysSomething = (own: number): boolean =>
    numbers.equations[own]!.cells.filter((cell) => values[cell] !== 0).length >= FEWEST_FIGURES;
  const others = numbers.constraints.flatMap((constraint, other) =>
    other !== id && constraint.kind !== "twin" && constraint.witness === witness ? [other] : [],
  );
  return (
    saysSomething(id) &&
    others.filter(saysSomething).length >= FEWEST_YEARS &&
    !others.some((other) => isBroken(numbers, residuals, other))
  );
}

/**
 * Of what all explanations have in common, the changes that enough speaks for. Totals go along with what they
 * follow.
 */
function certainChanges(
  state: SheetState,
  broken: readonly number[],
  known: readonly Explanation[],
): Map<number, number> {
  const common = commonChanges(known);
  const followers = known[0]?.followers ?? new Set<number>();
  const { constraints, priceOf } = state.numbers;
  const isShown = (cell: number, to: number): boolean => {
    const ids = brokenBy(state, broken, [cell]);
    const witnesses = new Set(ids.map((id) => constraints[id]!.witness));
    const isPlain = witnesses.size >= FEWEST_WITNESSES || priceOf(cell, to) <= SPEAKS_FOR_ITSELF;
    return isPlain || ids.some((id) => isProven(state, id));
  };
  const leaders = [...common].filter(([cell]) => !followers.has(cell));
  return leaders.every(([cell, to]) => isShown(cell, to))
    ? common
    : new Map(leaders.filter(([cell, to]) => isShown(cell, to)));
}

/** The decisions that would mend a promise of the knot as well. */
function rivalsOf({ state, contested }: Decided, { broken }: Knot): Possibility[] {
  const shown = broken.map((id) => state.numbers.constraints[id]!.shownBy.cell);
  return contested
    .filter(({ mends }) => shown.some((cell) => mends.has(cell)))
    .map(({ hypothesis }) => possibilityOfHypothesis(state, hypothesis));
}

function ofKnot(decided: Decided, knot: Knot): Verdicts {
  const { state, openReadings } = decided;
  const { broken, explanations: all } = knot;
  const isOpen = broken.some((id) => openReadings.has(state.numbers.constraints[id]!.witness));
  const rivals = rivalsOf(decided, knot);
  const explanations = isOpen ? null : all;
  const known = explanations ?? [];
  const common = rivals.length > 0 ? new Map<number, number>() : certainChanges(state, broken, known);
  const faults: Fault[] = known[0]
    ? partsOf(state, common, known[0]).flatMap((part) => wrongFigures(state, broken, part))
    : [];
  const possibilities = known
    .map((explanation) => possibilityOf(state, common, explanation))
    .filter(({ changes }) => changes.length > 0)
    .concat(rivals);
  if (explanations !== null && possibilities.length === 0) return { faults, doubtful: new Set() };
  const open = broken.filter((id) => !isMendedBy(state, common, id));
  const told = open.length > 0 ? open : broken;
  const suspects =
    known.length > 0
      ? [...new Set(known.flatMap(({ changes }) => [...changes.keys()]))].filter((cell) => !common.has(cell))
      : cellsIn(state, told);
  const unsure: Fault = {
    kind: "unsure",
    broken: constraintsIn(state, told),
    rounding: roundingBehind(state, told),
    possibilities: possibilities.length <= MOST_POSSIBILITIES ? possibilities : [],
    suspects: figuresAt(state, suspects),
  };
  return {
    faults: [...faults, unsure],
    doubtful: new Set(cellsIn(state, told).map((cell) => state.numbers.cells[cell]!)),
  };
}

function isMendedBy(
  { numbers, values, residuals }: SheetState,
  changes: ReadonlyMap<number, number>,
  id: number,
): boolean {
  const { cells, signs, room } = numbers.equations[id]!;
  const change = cells.reduce(
    (sum, cell, at) => sum + (changes.has(cell) ? signs[at]! * (changes.get(cell)! - values[cell]!) : 0),
    0,
  );
  return Math.abs(residuals[id]! + change) <= room;
}

function possibilityOfHypothesis(state: SheetState, hypothesis: Hypothesis): Possibility {
  if (hypothesis.kind === "reading") return { changes: [], repairs: [], slip: null };
  if (hypothesis.kind === "table") return { changes: [], repairs: [hypothesis.repair], slip: null };
  return { changes: changesOf(state, hypothesis.changes), repairs: [], slip: hypothesis.slip };
}

function ofFigures(
  before: SheetState,
  broken: readonly number[],
  { changes, followers, slip, repeats }: FiguresAssumed,
): Fault[] {
  return wrongFigures(before, broken, { changes, followers, slip, repeats });
}

function ofRepair(before: SheetState, after: SheetState, repair: TableRepair): Fault {
  const stillBroken = new Set(brokenIn(after).map((id) => after.numbers.constraints[id]!.shownBy.cell));
  const ids = brokenIn(before).filter((id) => !stillBroken.has(before.numbers.constraints[id]!.shownBy.cell));
  return { kind: "table", repair, broken: constraintsIn(before, ids), rounding: null };
}

const isSure = ({ rivals, isContested }: Decision): boolean => rivals.length === 0 && !isContested;

function ofDecision(decision: Decision, after: SheetState): Verdicts {
  const { hypothesis, rivals, isContested, before } = decision;
  if (hypothesis.kind === "reading") return { faults: [], doubtful: new Set() };
  const broken = brokenIn(before);
  if (isSure(decision)) {
    const faults =
      hypothesis.kind === "table"
        ? [ofRepair(before, after, hypothesis.repair)]
        : ofFigures(before, broken, hypothesis);
    return { faults, doubtful: new Set() };
  }
  const possibilities = [hypothesis, ...rivals]
    .filter(({ kind }) => kind !== "reading")
    .map((one) => possibilityOfHypothesis(before, one));
  const cells = [hypothesis, ...rivals].flatMap((one) => (one.kind === "figures" ? [...one.changes.keys()] : []));
  const ids = cells.length > 0 ? brokenBy(before, broken, cells) : broken;
  const unsure: Fault = {
    kind: "unsure",
    broken: constraintsIn(before, ids.length > 0 ? ids : broken),
    rounding: roundingBehind(before, ids),
    possibilities: possibilities.length <= MOST_POSSIBILITIES && !isContested ? possibilities : [],
    suspects: figuresAt(before, [...new Set(cells)]),
  };
  return { faults: [unsure], doubtful: new Set(cellsIn(before, ids).map((cell) => before.numbers.cells[cell]!)) };
}

/** The cells that a decision changes which nobody can be sure of, or one that would do as well. */
function unsureCells({ hypothesis, rivals, before }: Decision): FoundCell[] {
  const cells = [hypothesis, ...rivals].flatMap((one) => (one.kind === "figures" ? [...one.changes.keys()] : []));
  return cells.map((cell) => before.numbers.cells[cell]!);
}

/**
 * What is left once a doubtful decision is taken is left only if it is right: nobody is accused on it, and only
 * what is broken as it is printed is told.
 */
function ofKnotInDoubt({ state, decisions }: Decided, { broken }: Knot): Verdicts {
  const printed = decisions[0]?.before ?? state;
  const shown = new Set(brokenIn(printed).map((id) => printed.numbers.constraints[id]!.shownBy.cell));
  const told = broken.filter((id) => shown.has(state.numbers.constraints[id]!.shownBy.cell));
  const cells = cellsIn(state, broken);
  const unsure: Fault = {
    kind: "unsure",
    broken: constraintsIn(state, told),
    rounding: null,
    possibilities: [],
    suspects: figuresAt(state, cells),
  };
  const doubtful = new Set(cells.map((cell) => state.numbers.cells[cell]!));
  return { faults: told.length > 0 ? [unsure] : [], doubtful };
}

/** What is certain, what is one of a few, and what nobody can tell. */
export function verdicts(decided: Decided): Verdicts {
  const { state, solution, decisions } = decided;
  const unsure = new Set(decisions.filter((decision) => !isSure(decision)).flatMap(unsureCells));
  const isInDoubt = ({ broken }: Knot): boolean =>
    unsure.size > 0 && cellsIn(state, broken).some((cell) => unsure.has(state.numbers.cells[cell]!));
  const all = [
    ...decisions.map((decision, at) => ofDecision(decision, decisions[at + 1]?.before ?? state)),
    ...solution.knots.map((knot) => (isInDoubt(knot) ? ofKnotInDoubt(decided, knot) : ofKnot(decided, knot))),
  ];
  const { faults, doubted } = withoutMisreadRows(all.flatMap((one) => one.faults));
  return {
    faults: toldOnce(faults, state.figures),
    doubtful: new Set([...all.flatMap(({ doubtful }) => [...doubtful]), ...doubted]),
  };
}
