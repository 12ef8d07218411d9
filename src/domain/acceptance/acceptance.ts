import type { CheckReport } from "../rules/checkWorkbook.ts";
import type { Finding } from "../rules/rule.ts";
import type { Spot } from "./findingIdentity.ts";

/** Somebody has looked at a finding and says why it may stand. All texts, as they stand in the workbook's table. */
export interface Acceptance extends Spot {
  /** What the cell held and should have held: when either changes, the finding comes back. */
  readonly found: string;
  readonly expected: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  /** "" as long as it holds; else why it does not. What a person writes there is left alone. */
  readonly holds: string;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** A check's report in which `findings` are those nobody has accepted. */
export interface ReviewedReport extends CheckReport {
  readonly accepted: readonly AcceptedFinding[];
  /** Those of `findings` that were accepted when their figures were others. */
  readonly returned: readonly AcceptedFinding[];
  /** Acceptances of the checked sheets that fit no finding any more. */
  readonly outdated: readonly Acceptance[];
}
