import type { Acceptance, ReviewedReport } from "../../domain/acceptance/acceptance.ts";
import type { FormKind } from "../../domain/form/formKind.ts";
import type { CheckReport, CheckStep } from "../../domain/rules/checkWorkbook.ts";
import type { CellEdit } from "../../domain/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";
import type { HostFailure, ReadScope } from "../workbookHost.ts";
import type { FindingDoing } from "./fix/findingDoing.ts";
import type { Changes, LastCheck } from "./lastCheck.ts";
import type { RuleOff } from "./settings/rulesOff.ts";
import { EVERYTHING, type Grouping, type Listed, type Shown } from "./shownFindings.ts";

/** What a check has seen. */
export interface Seen {
  readonly scope: ReadScope;
  /** The names of the sheets it looked at. */
  readonly sheets: readonly string[];
  readonly workbook: WorkbookSnapshot;
  /**
   * What the user is shown of it, and in what order. Carried along because the rules they know are fetched with the
   * check, and the pane's state is there before them.
   */
  readonly judge: (seen: Seen, rulesOff: readonly string[]) => CheckResult;
  readonly listed: Listed;
  /** Everything the rules found, accepted or not. */
  readonly checked: CheckReport;
  readonly acceptances: readonly Acceptance[];
  /** What the person had said the cases are: a check as something else finds other things. */
  readonly checkedAs: FormKind | null;
  /** The check before it, to say what has changed since; null for the first. */
  readonly before: LastCheck | null;
}

/** What the user is shown of it. */
export interface CheckResult extends Seen {
  readonly report: ReviewedReport;
  readonly off: readonly RuleOff[];
  readonly changes: Changes | null;
}

/** `run` tells one check from the next, so that a cancelled one cannot answer late. */
export type CheckRun =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly run: number }
  | ({ readonly kind: "checking"; readonly run: number } & CheckStep)
  | ({ readonly kind: "done" } & CheckResult)
  | { readonly kind: "failed"; readonly failure: HostFailure };

/** "Annulleret ved ark 23 af 60"; 0 of 0 where it was still reading. */
export interface CancelledAt {
  readonly sheet: number;
  readonly of: number;
}

/** What the user is doing with findings, and how the last of it went. */
export type FindingWork =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly doing: FindingDoing }
  | { readonly kind: "fixed"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "undone"; readonly cells: number }
  | { readonly kind: "reported"; readonly sheet: string }
  | { readonly kind: "failed"; readonly doing: FindingDoing; readonly failure: HostFailure };

export interface CheckState extends Shown {
  readonly scope: ReadScope;
  readonly lastRun: number;
  readonly run: CheckRun;
  /** A check that runs while the last one's findings stay on the screen. */
  readonly renewing: number | null;
  /** The result before, shown dimmed while a new check runs, and again where that is cancelled. */
  readonly kept: CheckResult | null;
  /** How far the check had come that was cancelled last; null once another is begun. */
  readonly cancelledAt: CancelledAt | null;
  /** The checked sheets hold something else by now. */
  readonly stale: boolean;
  /** The checked sheets that are no longer there, by the names they had. */
  readonly gone: readonly string[];
  readonly grouping: Grouping;
  /** Places in the report's list of findings: where the keyboard stands, and which one shows its details. */
  readonly current: number | null;
  readonly opened: number | null;
  readonly work: FindingWork;
  /** Who accepts; asked for once. */
  readonly signer: string;
  /** The open findings' cells are coloured in the sheets. */
  readonly marked: boolean;
  /** Checks again by itself when cells change. */
  readonly auto: boolean;
  /** What the person has said the workbook's cases are; null leaves it to the tables. */
  readonly kind: FormKind | null;
  /** Ids of rules that are turned off for this workbook. */
  readonly rulesOff: readonly string[];
}

/** Of the sheets as they were read when it began. */
export function isChecking({ run, renewing }: CheckState): boolean {
  return run.kind === "reading" || run.kind === "checking" || renewing !== null;
}

export const NO_CHECK: CheckState = {
  scope: "activeSheet",
  lastRun: 0,
  run: { kind: "idle" },
  renewing: null,
  kept: null,
  cancelledAt: null,
  stale: false,
  gone: [],
  ...EVERYTHING,
  grouping: "table",
  current: null,
  opened: null,
  work: { kind: "idle" },
  signer: "",
  marked: false,
  auto: false,
  kind: null,
  rulesOff: [],
};
