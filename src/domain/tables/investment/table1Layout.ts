import type { CaseLine, LineKind } from "../../case/caseModel.ts";

/** What the other tables draw on. */
export interface Table1 {
  /** The rows their SUMIFS look through: the first section row to the total of the implementation costs. */
  readonly top: number;
  readonly bottom: number;
  readonly items: readonly Table1Item[];
  readonly chosen: ChosenAlternative | null;
}

/**
 * What tables 2-4 and A-E show where the case has alternatives: one of them, chosen in a cell, and the lines of
 * all.
 */
export interface ChosenAlternative {
  readonly name: string;
  /** The cell, as it stands in formulas. */
  readonly cell: string;
}

export interface Table1Item {
  readonly line: CaseLine;
  readonly row: number;
}

/** One of the two halves of Tabel 1: what it says, and what may stand in it. */
export interface BlockKind {
  readonly heading: string;
  readonly total: string;
  readonly kinds: readonly LineKind[];
}

export interface WrittenBlock {
  readonly kind: BlockKind;
  /** The first section row. */
  readonly top: number;
  /** The last row before the totals: what their formulas add, from `top`. */
  readonly bottom: number;
  /** One per alternative; a single one where there are none. */
  readonly totalRows: readonly number[];
  readonly items: readonly Table1Item[];
}
