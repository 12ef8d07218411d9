import type { ListedCommittee } from "../domain/case/committees/listedCommittees.ts";
import type { FormKind } from "../domain/form/formKind.ts";
import type { Severity } from "../domain/rules/rule.ts";

/** How one file is checked. Plain data: it is handed to the thread that checks the file. */
export interface Settings {
  /** What somebody says the cases are; null leaves it to their tables. */
  readonly caseKind: FormKind | null;
  /** Rules that somebody has changed: another severity, or "fra". */
  readonly rules: Readonly<Record<string, Severity | "fra">>;
  /** Committees that the rules do not know. */
  readonly committees: readonly ListedCommittee[];
}

export const PLAIN_SETTINGS: Settings = { caseKind: null, rules: {}, committees: [] };
