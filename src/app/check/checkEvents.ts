import type { Acceptance } from "../../domain/acceptance/acceptance.ts";
import type { FormKind } from "../../domain/form/formKind.ts";
import type { CheckStep } from "../../domain/rules/checkWorkbook.ts";
import type { Severity } from "../../domain/rules/rule.ts";
import type { HostFailure, ReadScope } from "../workbookHost.ts";
import type { FindingWork, Seen } from "./checkState.ts";
import type { Grouping } from "./shownFindings.ts";

/** How a check goes, from its beginning to its answer. */
export type RunEvent =
  | { readonly type: "checkStarted" }
  /** The findings on the screen stay until the answer is there. */
  | { readonly type: "renewalStarted" }
  | ({ readonly type: "checkProgressed"; readonly run: number } & CheckStep)
  | { readonly type: "checkDone"; readonly run: number; readonly seen: Seen }
  | { readonly type: "checkFailed"; readonly run: number; readonly failure: HostFailure }
  | { readonly type: "checkCancelled" }
  /** The sheets whose findings are shown are no more. */
  | { readonly type: "sheetsGone"; readonly run: number }
  /** Somebody has changed cells that were checked. */
  | { readonly type: "sheetsCompared"; readonly stale: boolean; readonly gone?: readonly string[] };

/** What of the findings is shown, and where in the list the user is. */
export type ListEvent =
  /** Only its findings; once more, and all are shown again. */
  | { readonly type: "severityChosen"; readonly severity: Severity }
  | { readonly type: "sheetShown"; readonly sheet: string | null }
  | { readonly type: "searched"; readonly text: string }
  | { readonly type: "allShown" }
  | { readonly type: "groupingChosen"; readonly grouping: Grouping }
  | { readonly type: "findingReached"; readonly finding: number }
  | { readonly type: "findingOpened"; readonly finding: number | null };

export type CheckEvent =
  | RunEvent
  | ListEvent
  | { readonly type: "scopeChosen"; readonly scope: ReadScope }
  | { readonly type: "acceptancesChanged"; readonly acceptances: readonly Acceptance[] }
  | { readonly type: "findingWorkChanged"; readonly work: FindingWork }
  | { readonly type: "signed"; readonly by: string }
  | { readonly type: "markedChanged"; readonly marked: boolean }
  | { readonly type: "kindChosen"; readonly kind: FormKind | null }
  | { readonly type: "autoChosen"; readonly auto: boolean }
  | { readonly type: "rulesOffChanged"; readonly rulesOff: readonly string[] };
