import type { CheckReport } from "../../domain/rules/checkWorkbook.ts";
import type { Severity } from "../../domain/rules/rule.ts";

export type Grouping = "table" | "severity" | "rule";

/** What of the findings is shown; nothing left out where all three are open. */
export interface Shown {
  /** Only findings of this severity. */
  readonly shownSeverity: Severity | null;
  /** Only findings on this sheet. */
  readonly shownSheet: string | null;
  /** Words that the sentence, the cell, the table or the rule must have, all of them. */
  readonly search: string;
}

export const EVERYTHING: Shown = { shownSeverity: null, shownSheet: null, search: "" };

/** The findings' places in the report's list, in the order they are shown. */
export type Listed = (report: CheckReport, shown: Shown, grouping: Grouping) => readonly number[];
