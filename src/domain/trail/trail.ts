import type { ConstraintKind } from "../constraints/constraint.ts";
import type { Amount } from "../money/amount.ts";
import type { Place } from "../rules/rule.ts";

/** A figure by the names a person uses. */
export interface TrailFigure {
  readonly at: Place;
  /** "Tabel C" */
  readonly table: string;
  readonly row: string;
  /** "2026" or "I alt". */
  readonly year: string;
  /** As the cell holds it: "-800", "(tom)". */
  readonly printed: string;
}

/** One side of a promise. */
export interface TrailSide {
  /** "Tabel C", "totalen", "rækkerne". */
  readonly name: string;
  /** Those that hold an amount; where none does, all. */
  readonly figures: readonly TrailFigure[];
  readonly sum: Amount;
}

/** Something the figure takes part in: what its own side adds up to is what the other side adds up to. */
export interface Tie {
  readonly kind: ConstraintKind;
  /** The side that states what the other gives: the total of its rows, a table drawn from Tabel 1. */
  readonly isStated: boolean;
  readonly own: TrailSide;
  readonly other: TrailSide;
  /** Own minus other. */
  readonly difference: Amount;
}

/** All that a figure takes part in, the nearest first. */
export interface Trail {
  readonly figure: TrailFigure;
  readonly ties: readonly Tie[];
}
