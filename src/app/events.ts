import type { CheckReport } from "../domain/rules/checkWorkbook.ts";
import type { Severity } from "../domain/rules/rule.ts";
import type { TableId } from "../domain/tables/layoutCase.ts";
import type { SheetSnapshot } from "../domain/workbook/snapshot.ts";
import type { CaseWork } from "./cases/caseWork.ts";
import type { KeptCases } from "./cases/ownCases.ts";
import type { FunctionInsertion, Insertion, Notice, View } from "./state.ts";
import type { HostFailure, InsertTarget, ReadScope } from "./workbookHost.ts";

export type TablesEvent =
  | { readonly type: "tableTicked"; readonly table: TableId; readonly ticked: boolean }
  | { readonly type: "targetChosen"; readonly target: InsertTarget["kind"] }
  | { readonly type: "sheetSeen"; readonly seen: SheetSnapshot | null }
  | { readonly type: "insertionChanged"; readonly insertion: Insertion };

export type CheckEvent =
  | { readonly type: "scopeChosen"; readonly scope: ReadScope }
  | { readonly type: "checkStarted" }
  | { readonly type: "checkProgressed"; readonly run: number; readonly sheet: number; readonly of: number }
  | { readonly type: "checkDone"; readonly run: number; readonly sheets: readonly string[]; readonly report: CheckReport }
  | { readonly type: "checkFailed"; readonly run: number; readonly failure: HostFailure }
  | { readonly type: "checkCancelled" }
  | { readonly type: "severityToggled"; readonly severity: Severity }
  | { readonly type: "findingReached"; readonly finding: number }
  | { readonly type: "findingOpened"; readonly finding: number | null };

export type CaseEvent =
  | ({ readonly type: "ownCasesChanged" } & KeptCases)
  | { readonly type: "caseWorkChanged"; readonly work: CaseWork };

export type AppEvent =
  | { readonly type: "viewChosen"; readonly view: View }
  | { readonly type: "caseChosen"; readonly caseId: string | null }
  | { readonly type: "sheetActivated"; readonly sheet: string }
  | { readonly type: "functionInsertionChanged"; readonly insertion: FunctionInsertion }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "noticeDismissed" }
  | CaseEvent
  | TablesEvent
  | CheckEvent;
