import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";

export interface SheetCell {
  readonly sheet: string;
  readonly cell: FoundCell;
}

/**
 * What the tables of a case promise. follows: a row that others come to under any name. twin: the same row in two tables,
 * which is evidence and no promise.
 */
export type ConstraintKind =
  "sum" | "rowTotal" | "rowTotals" | "follows" | "net" | "source" | "netGross" | "share" | "twin";

/** What `left` adds up to equals what `right` adds up to. It says nothing of who is wrong where it does not hold. */
export interface Constraint {
  readonly kind: ConstraintKind;
  /** Constraints of the same witness say the same thing of different years. */
  readonly witness: string;
  /** What bears witness where the cell in doubt stands on the other side: "totalen", "Tabel 2". */
  readonly leftName: string;
  readonly rightName: string;
  readonly left: readonly FoundCell[];
  readonly right: readonly FoundCell[];
  /** The table on whose left side it is, and the cell a reader looks at to see it: the total, the table's row. */
  readonly table: FoundTable;
  readonly shownBy: SheetCell;
  /** The cell that people calculate from the right side; null where they copy, or take from elsewhere. */
  readonly calculated: FoundCell | null;
  /** Of a twin: a committee's row that has a line's amounts in all years but one, and may be several lines as well. */
  readonly isGuess?: boolean;
  /** What is rounded as the left side is: "22" beside "5,5" is 22,0. */
  readonly beside: readonly FoundCell[];
}

const OWN_SUMS: readonly ConstraintKind[] = ["sum", "rowTotal", "rowTotals", "follows", "net"];

/** What a table says of itself: it needs no other to be wrong where that does not hold. */
export const isOwnSum = ({ kind }: Constraint): boolean => OWN_SUMS.includes(kind);
