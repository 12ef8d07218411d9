import type { FoundTable } from "../recognition/foundTable.ts";
import type { Finding } from "../rules/rule.ts";
import type { CellEdit } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** The workbook as it was checked, and the tables that were found in it. */
export interface FixContext {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly FoundTable[];
}

/** What mends a finding of one rule; null where nobody can be certain of the right value. Never an empty list. */
export type Fixer = (finding: Finding, context: FixContext) => readonly CellEdit[] | null;
