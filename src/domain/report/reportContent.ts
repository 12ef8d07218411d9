import type { AcceptedFinding } from "../acceptance/acceptance.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import type { LooseAmount } from "../inventory/inventory.ts";
import type { Finding } from "../rules/rule.ts";
import type { Confirmations } from "../rules/shared/confirmations.ts";

import type { ReportPicture } from "./reportPicture.ts";

export interface ReportFact {
  readonly label: string;
  readonly value: string;
}

/** What a report says, on a sheet as on paper: texts ready to read. */
export interface ReportContent {
  /** Case, sheets, time, version, counts. */
  readonly facts: readonly ReportFact[];
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly tables: readonly FoundTable[];
  readonly confirmations: Confirmations;
  /** Amounts of the text that were held against no figure. */
  readonly loose: readonly LooseAmount[];
  /** Of the cases that were checked, where their figures can be drawn. */
  readonly pictures?: readonly ReportPicture[];
  /** Sheets that documents were laid out on. */
  readonly documents: readonly string[];
  /** Titles of rules that were turned off. */
  readonly off: readonly string[];
}
