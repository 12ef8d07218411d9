import type { FoundRow } from "../foundTable.ts";

/** What a row's own cells hint at, and only the sums can tell. */
export interface RowHint {
  /** "- løn", "   løn". */
  readonly listed: boolean;
  /** "Elever". */
  readonly mayCount: boolean;
  /** "Nuværende budget". */
  readonly mayMeasure: boolean;
  /** Every amount is a SUM of cells right above. */
  readonly summed: boolean;
  /** The committee stands in one cell that is merged over this row and the one above. */
  readonly sharesCommittee: boolean;
}

/** A row before its neighbours are known. */
export interface BareRow extends Omit<FoundRow, "block" | "heading"> {
  readonly hint: RowHint;
}
