import type { CaseLine, LineKind } from "../case/caseModel.ts";

/** What the other tables draw on. */
export interface Table1 {
  /** The rows their SUMIFS look through: the first section row to the total of the implementation costs. */
  readonly top: number;
  readonly bottom: number;
  readonly items: readonly Table1Item[];
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
  readonly totalRow: number;
  readonly items: readonly Table1Item[];
}
