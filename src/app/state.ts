import type { CaseModel } from "../domain/case/caseModel.ts";
import type { TableId } from "../domain/tables/tableIds.ts";
import type { SheetSnapshot } from "../domain/workbook/snapshot.ts";
import { type CaseWork, NO_WORK } from "./cases/caseWork.ts";
import type { OwnCase, UnreadCase } from "./cases/ownCases.ts";
import { type CheckState, NO_CHECK } from "./check/checkState.ts";
import { type DocumentWork, NO_DOCUMENT } from "./document/documentWork.ts";
import { type Front, NOT_SEEN } from "./front/frontState.ts";
import type { FindingDoing } from "./check/fix/findingDoing.ts";
import { type ChartWork, NO_CHART } from "./picture/chartWork.ts";
import { NO_RENEWAL, type Renewal } from "./renewal/renewal.ts";
import { type FreezeWork, NO_FREEZE } from "./submission/freezeState.ts";
import { NO_PREPARATION, type Preparation } from "./submission/preparation.ts";
import type { TableCount } from "./texts/tableCount.ts";
import { type ComparisonWork, NO_COMPARISON } from "./comparison/comparisonWork.ts";
import { NO_TRAIL, type TrailWork } from "./trail/trailWork.ts";
import type { HostFailure, Inserted, InsertTarget, Missing } from "./workbookHost.ts";

export const TABS = ["case", "tables", "check", "functions"] as const;
/** `ready` is the last step, reached from below every view. */
export type View = (typeof TABS)[number] | "ready";

/** Writing the tables of a case. */
export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | InsertionDone
  | { readonly kind: "takingBack" }
  | { readonly kind: "takenBack"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: HostFailure };

export interface InsertionDone extends Inserted {
  readonly kind: "done";
  readonly tables: TableCount;
  /** Why "Fortryd" could not take it back. */
  readonly takeBackFailure: HostFailure | null;
}

export interface TablesState {
  /** Tables the user has taken the tick away from. */
  readonly leftOut: readonly TableId[];
  readonly target: InsertTarget["kind"];
  /** The sheet in front as last looked at, to say beforehand what is in the way; null where nobody has looked. */
  readonly seen: SheetSnapshot | null;
  /** The sheets' names as last looked at; null where nobody has looked. */
  readonly names: readonly string[] | null;
  readonly insertion: Insertion;
}

/** Writing a function's example into the selected cell. */
export type FunctionInsertion =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly functionId: string }
  | { readonly kind: "done"; readonly functionId: string; readonly address: string }
  | { readonly kind: "failed"; readonly functionId: string; readonly failure: HostFailure };

/** Something that failed outside the view's own errand: going to a cell, remembering the case. */
export interface Notice {
  readonly doing: "reveal" | "settings" | "cases" | "sheet" | "word" | "copy" | "pane" | FindingDoing;
  readonly failure: HostFailure;
}

export interface AppState {
  readonly view: View;
  /** The published examples. */
  readonly cases: readonly CaseModel[];
  readonly ownCases: readonly OwnCase[];
  readonly unreadCases: readonly UnreadCase[];
  /** An example's number or an own case's key. */
  readonly caseId: string | null;
  readonly caseWork: CaseWork;
  /** The case that was asked for in the middle of unsaved work; null where nobody has to answer for it. */
  readonly leavingFor: string | null;
  /** The sheet in front; null until the host has said it. */
  readonly sheet: string | null;
  /** What that sheet holds. */
  readonly front: Front;
  readonly tables: TablesState;
  readonly check: CheckState;
  readonly document: DocumentWork;
  readonly renewal: Renewal;
  readonly freeze: FreezeWork;
  readonly preparation: Preparation;
  readonly chart: ChartWork;
  readonly comparison: ComparisonWork;
  readonly trail: TrailWork;
  readonly functions: FunctionInsertion;
  readonly notice: Notice | null;
  /** What this Excel lacks. */
  readonly missing: readonly Missing[];
}

export function initialState(cases: readonly CaseModel[], missing: readonly Missing[]): AppState {
  return {
    view: "case",
    cases,
    ownCases: [],
    unreadCases: [],
    caseId: null,
    caseWork: NO_WORK,
    leavingFor: null,
    sheet: null,
    front: NOT_SEEN,
    tables: { leftOut: [], target: "newSheet", seen: null, names: null, insertion: { kind: "idle" } },
    check: NO_CHECK,
    document: NO_DOCUMENT,
    renewal: NO_RENEWAL,
    freeze: NO_FREEZE,
    preparation: NO_PREPARATION,
    chart: NO_CHART,
    comparison: NO_COMPARISON,
    trail: NO_TRAIL,
    functions: { kind: "idle" },
    notice: null,
    missing,
  };
}

/** Null while an example is chosen, which nobody renames or deletes. */
export function selectedOwnCase({ ownCases, caseId }: AppState): OwnCase | null {
  return ownCases.find(({ key }) => key === caseId) ?? null;
}

export function selectedCase(state: AppState): CaseModel | null {
  return selectedOwnCase(state)?.model ?? state.cases.find(({ id }) => id === state.caseId) ?? null;
}
