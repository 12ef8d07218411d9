import type { FoundRow } from "../foundTable.ts";

/** What a row's own cells hint at, and only the sums can tell. */
export interface RowHint {
  /** "- løn", "   løn". */
  readonly listed: boolean;
  /** "Elever". */
  readonly mayCount: boolean;
  /** Every amount is a SUM of cells right above. */
  readonly summed: boolean;
}

/** A row before its neighbours are known. */
export interface BareRow extends Omit<FoundRow, "block" | "heading"> {
  readonly hint: RowHint;
}
