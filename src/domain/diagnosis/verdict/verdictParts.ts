import type { Constraint } from "../../constraints/constraint.ts";
import { Amount } from "../../money/amount.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import type { Fault, FigureChange, Possibility, WrongFigures } from "../diagnosis.ts";
import type { Figure } from "../placedFigures.ts";
import type { Hypothesis } from "../hypotheses/hypothesis.ts";
import { likelihoodOf } from "../rounding.ts";
import type { SheetState } from "../sheetState.ts";

/** What there is to say of a part of the case. */
export interface Verdicts {
  readonly faults: readonly Fault[];
  readonly doubtful: ReadonlySet<FoundCell>;
}

/** More than a reader weighs against each other. */
export const MOST_POSSIBILITIES = 4;

/** The promise, known again in a sheet whose tables are read in another way. */
export const shownIn = ({ kind, shownBy: { sheet, cell } }: Constraint): string =>
  `${kind} ${sheet} ${cell.at.row} ${cell.at.column}`;

function changeOf({ numbers, figures }: SheetState, cell: number, to: number): FigureChange[] {
  const figure = figures.get(numbers.cells[cell]!);
  return figure ? [{ figure, to: Amount.ofUnits(to, numbers.decimals) }] : [];
}

const placeOf = ({ cell: { at } }: Figure): number => at.row * 100_000 + at.column;

export function changesOf(state: SheetState, changes: Iterable<readonly [number, number]>): FigureChange[] {
  return [...changes]
    .flatMap(([cell, to]) => changeOf(state, cell, to))
    .sort((one, other) => placeOf(one.figure) - placeOf(other.figure));
}

/** How often rounding alone would explain all of it; null where it cannot. */
export function roundingBehind({ numbers, residuals }: SheetState, broken: readonly number[]): number | null {
  const isPossible = broken.every((id) => Math.abs(residuals[id]!) <= numbers.rooms[id]!.widest);
  if (!isPossible || broken.length === 0) return null;
  return (
    broken.reduce((least, id) => Math.min(least, likelihoodOf(residuals[id]!, numbers.rooms[id]!)), 1) * numbers.chance
  );
}

export const constraintsIn = ({ numbers }: SheetState, ids: readonly number[]): Constraint[] =>
  ids.map((id) => numbers.constraints[id]!);

/** Of the broken promises, those that one of the cells stands in. */
export function brokenBy({ numbers }: SheetState, broken: readonly number[], cells: Iterable<number>): number[] {
  const own = new Set([...cells].flatMap((cell) => numbers.equationsOf[cell]!));
  return broken.filter((id) => own.has(id));
}

export const cellsIn = ({ numbers }: SheetState, ids: readonly number[]): number[] => [
  ...new Set(ids.flatMap((id) => numbers.equations[id]!.cells)),
];

export function figuresAt({ numbers, figures }: SheetState, cells: readonly number[]): Figure[] {
  return cells
    .flatMap((cell) => figures.get(numbers.cells[cell]!) ?? [])
    .sort((one, other) => placeOf(one) - placeOf(other));
}

export function possibilityOfHypothesis(state: SheetState, hypothesis: Hypothesis): Possibility {
  if (hypothesis.kind === "reading") return { changes: [], repairs: [], slip: null };
  if (hypothesis.kind === "table") return { changes: [], repairs: [hypothesis.repair], slip: null };
  return { changes: changesOf(state, hypothesis.changes), repairs: [], slip: hypothesis.slip };
}

export type Part = Pick<WrongFigures, "slip" | "repeats"> & {
  readonly changes: Iterable<readonly [number, number]>;
  readonly followers: ReadonlySet<number>;
};

export function wrongFigures(
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
