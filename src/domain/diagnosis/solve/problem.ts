/** A promise in numbers: the signed sum of its cells is zero, give or take what rounding allows. */
export interface Equation {
  readonly cells: readonly number[];
  readonly signs: readonly (1 | -1)[];
  /** How far from zero it may be and still hold; Infinity where it is evidence only, and breaking it costs. */
  readonly room: number;
  /** What it costs to leave it off zero within its room. */
  readonly pricePerBreach: number;
  /** The cell that people calculate from the others: a total. It goes along when one of them is wrong. */
  readonly follower: number | null;
}

/** Which figures to change so that every promise holds, as plain numbers: whole units of the smallest decimal. */
export interface Problem {
  readonly values: readonly number[];
  readonly equations: readonly Equation[];
  readonly equationsOf: readonly (readonly number[])[];
  /** With which sign a cell stands in each of its equations. */
  readonly signsOf: readonly (readonly (1 | -1)[])[];
  /** What it costs to say that a cell should hold another value; Infinity where it cannot be changed. */
  readonly priceOf: (cell: number, to: number) => number;
  /** What it costs that a total goes along with a figure it was calculated from. */
  readonly followingPriceOf: (cell: number) => number;
  /** Cells that may have been interchanged with this one. */
  readonly partnersOf: (cell: number) => readonly number[];
}

/** A set of changes after which every promise holds. */
export interface Explanation {
  readonly changes: ReadonlyMap<number, number>;
  /** Of the changed cells, those that only follow another one. */
  readonly followers: ReadonlySet<number>;
  /** Of the changed cells, those that were interchanged with each other. */
  readonly swapped: ReadonlySet<number>;
  readonly price: number;
}

/** What going along costs a typed total; a formula goes along by itself. */
export const FOLLOWER_PRICE = 0.8;
