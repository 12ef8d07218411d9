import type { Constraint } from "../constraints/constraint.ts";
import type { Amount } from "../money/amount.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import type { Comparison } from "../reconciliation/comparisons.ts";
import type { Figure, Figures } from "./placedFigures.ts";
import type { Slip } from "./slip/slip.ts";
import type { TableRepair } from "./tableRepair.ts";

/** A figure, and what it should be. */
export interface FigureChange {
  readonly figure: Figure;
  readonly to: Amount;
}

/** One explanation of several that are as good. */
export interface Possibility {
  readonly changes: readonly FigureChange[];
  readonly repairs: readonly TableRepair[];
  readonly slip: Slip | null;
}

interface Concerning {
  /** The promises that do not hold because of it. */
  readonly broken: readonly Constraint[];
  /** Rounding could explain every one of them: unlikely, but not impossible. Then how often it would. */
  readonly rounding: number | null;
}

/** One figure, or the figures of one row or table, wrong for one reason, and nothing else explains it as well. */
export interface WrongFigures extends Concerning {
  readonly kind: "figures";
  readonly table: FoundTable;
  /** In reading order; the first is where it is told. */
  readonly changes: readonly FigureChange[];
  /** Totals that were calculated with them. */
  readonly followers: readonly FigureChange[];
  readonly slip: Slip | null;
  readonly repeats: FoundTable | null;
}

/** No figure is wrong, but what a row or a column is taken for, or a row is not there. */
export interface WrongTable extends Concerning {
  readonly kind: "table";
  readonly repair: TableRepair;
}

/** Promises that are broken, and nobody can be sure why: a handful of explanations, or too many to name. */
export interface Unsure extends Concerning {
  readonly kind: "unsure";
  readonly possibilities: readonly Possibility[];
  /** The cells that may be wrong. */
  readonly suspects: readonly Figure[];
}

/** One cause, told once. */
export type Fault = WrongFigures | WrongTable | Unsure;

/** A promise that is off by what rounding explains, once all faults are mended. */
export interface Rounding {
  readonly constraint: Constraint;
  /** left minus right, as mended. */
  readonly difference: Amount;
  /** How often right figures, rounded, are off by so much: 0 to 1. */
  readonly likelihood: number;
  /** One of so many sums may well be that far off. */
  readonly isOrdinary: boolean;
}

/** The same row with different figures in two tables, though every sum holds. */
export interface Twins {
  readonly constraint: Constraint;
  readonly one: Figure;
  readonly other: Figure;
}

/** What is known of a case: what is wrong with it, and what each figure should be. */
export interface Diagnosis {
  readonly figures: Figures;
  /** What the tables promise, kept or broken, in the reading that explains them best. */
  readonly promises: readonly Constraint[];
  readonly faults: readonly Fault[];
  readonly roundings: readonly Rounding[];
  readonly twins: readonly Twins[];
  /** The tables as they are meant: a row whose control area is certain has it. */
  readonly meant: readonly FoundTable[];
  /** The tables beside what they draw from, in the likeliest reading. */
  readonly compared: readonly Comparison[];
  /** What a cell should hold where that is certain and is not what it holds. */
  readonly corrected: ReadonlyMap<FoundCell, Amount>;
  /** Cells of which nobody can tell whether they are right. */
  readonly doubtful: ReadonlySet<FoundCell>;
  /** Sums that have not been calculated since what they add was changed, and what they would give now. */
  readonly stale: ReadonlyMap<FoundCell, Amount>;
  /** The figures that some promise speaks of, kept or broken. */
  readonly checked: ReadonlySet<FoundCell>;
  /** Of every figure, how many independent promises confirm it as it is, or as it should be. */
  readonly confirmations: ReadonlyMap<FoundCell, number>;
}
