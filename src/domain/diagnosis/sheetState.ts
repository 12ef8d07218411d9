import type { FoundCell } from "../recognition/foundTable.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { LIKELIEST, type ReadingChoice } from "../constraints/readingChoice.ts";
import { type CaseReading, readCase } from "../constraints/caseReading.ts";
import { constraintsOf } from "../constraints/constraintsOf.ts";
import { decimalsOf, type Figures, figuresOf } from "./placedFigures.ts";
import { type Numbers, numbersOf } from "./solve/numbers.ts";
import type { Budget } from "./solve/cheapestSearch.ts";
import { brokenOf, Solver } from "./solve/solve.ts";

/**
 * A case as some decisions leave it: its tables, its figures in whole units, and how far each promise is from
 * holding.
 */
export interface SheetState {
  readonly tables: CaseTables;
  readonly reading: CaseReading;
  readonly choice: ReadingChoice;
  /** What earlier decisions have made of the figures. */
  readonly mended: ReadonlyMap<FoundCell, number>;
  readonly figures: Figures;
  readonly numbers: Numbers;
  readonly solver: Solver;
  readonly values: readonly number[];
  readonly residuals: readonly number[];
}

export function stateOf(tables: CaseTables, budget: Budget): SheetState {
  return stateOfReading(readCase(tables), LIKELIEST, budget);
}

function stateOfReading(reading: CaseReading, choice: ReadingChoice, budget: Budget): SheetState {
  const { tables } = reading;
  const figures = figuresOf(tables);
  const numbers = numbersOf(constraintsOf(reading, choice), figures, decimalsOf(figures));
  return {
    tables,
    reading,
    choice,
    mended: new Map(),
    figures,
    numbers,
    solver: new Solver(numbers, budget),
    values: numbers.values,
    residuals: numbers.residuals,
  };
}

/** What a cell holds, as the decisions so far leave it; 0 where no promise concerns it. */
export const valueAt = ({ numbers, values }: Pick<SheetState, "numbers" | "values">, cell: FoundCell): number =>
  values[numbers.indexOf.get(cell) ?? -1] ?? 0;

/** The numbers of cells, without those that no promise concerns. */
export const indicesOf = ({ numbers }: Pick<SheetState, "numbers">, cells: readonly FoundCell[]): number[] =>
  cells.flatMap((cell) => numbers.indexOf.get(cell) ?? []);

export type Changes = ReadonlyMap<number, number>;

/** The state with some cells at other values: what promises of it is counted anew for the touched ones only. */
export function withChanges(state: SheetState, changes: Changes): SheetState {
  const values = [...state.values];
  const residuals = [...state.residuals];
  const { equationsOf, signsOf } = state.numbers;
  for (const [cell, value] of changes) {
    const delta = value - values[cell]!;
    values[cell] = value;
    equationsOf[cell]!.forEach((id, at) => {
      residuals[id]! += delta * signsOf[cell]![at]!;
    });
  }
  const mended = new Map(state.mended);
  for (const [cell, value] of changes) mended.set(state.numbers.cells[cell]!, value);
  return { ...state, values, residuals, mended };
}

/** How many more promises hold with the changes than without. */
export function mendedBy({ numbers, values, residuals }: SheetState, changes: Changes): number {
  const { equations, equationsOf, signsOf } = numbers;
  const after = new Map<number, number>();
  for (const [cell, value] of changes) {
    const delta = value - values[cell]!;
    equationsOf[cell]!.forEach((id, at) => {
      after.set(id, (after.get(id) ?? residuals[id]!) + delta * signsOf[cell]![at]!);
    });
  }
  let mended = 0;
  for (const [id, residual] of after) {
    const { room } = equations[id]!;
    mended += Number(Math.abs(residuals[id]!) > room) - Number(Math.abs(residual) > room);
  }
  return mended;
}

/** The same figures, as they are mended so far, with the promises of other tables. */
export const withTables = (state: SheetState, tables: CaseTables, budget: Budget): SheetState =>
  rebuilt(state, readCase(tables, state.reading), state.choice, budget);

/** The same figures with the promises of another reading. */
export const withChoice = (state: SheetState, choice: ReadingChoice, budget: Budget): SheetState =>
  rebuilt(state, state.reading, choice, budget);

function rebuilt(state: SheetState, reading: CaseReading, choice: ReadingChoice, budget: Budget): SheetState {
  const fresh = stateOfReading(reading, choice, budget);
  const kept = [...state.mended].flatMap(([cell, value]) => {
    const index = fresh.numbers.indexOf.get(cell);
    return index === undefined ? [] : [[index, value] as const];
  });
  return withChanges(fresh, new Map(kept));
}

export const brokenIn = ({ numbers, residuals }: SheetState): number[] => brokenOf(numbers, residuals);
