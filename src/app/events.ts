import type { CaseModel } from "../domain/case/caseModel.ts";
import type { TableId } from "../domain/tables/tableIds.ts";
import type { SheetSnapshot } from "../domain/workbook/snapshot.ts";
import type { CaseWork } from "./cases/caseWork.ts";
import type { KeptCases } from "./cases/ownCases.ts";
import type { ComparisonWork } from "./comparison/comparisonWork.ts";
import type { DocumentWork } from "./document/documentWork.ts";
import type { Front } from "./front/frontState.ts";
import type { FunctionInsertion, Insertion, Notice, View } from "./state.ts";
import type { CheckEvent } from "./check/checkEvents.ts";
import type { ChartWork } from "./picture/chartWork.ts";
import type { Renewal } from "./renewal/renewal.ts";
import type { FreezeWork } from "./submission/freezeState.ts";
import type { Preparation } from "./submission/preparation.ts";
import type { TrailWork } from "./trail/trailWork.ts";
import type { InsertTarget } from "./workbookHost.ts";

export type TablesEvent =
  | { readonly type: "tableTicked"; readonly table: TableId; readonly ticked: boolean }
  | { readonly type: "targetChosen"; readonly target: InsertTarget["kind"] }
  | { readonly type: "sheetSeen"; readonly seen: SheetSnapshot | null }
  | { readonly type: "sheetsNamed"; readonly names: readonly string[] | null }
  | { readonly type: "insertionChanged"; readonly insertion: Insertion };

export type CaseEvent =
  | ({ readonly type: "ownCasesChanged" } & KeptCases)
  | { readonly type: "caseWorkChanged"; readonly work: CaseWork }
  | { readonly type: "leaveAsked"; readonly caseId: string };

export type SheetEvent =
  | { readonly type: "renewalChanged"; readonly renewal: Renewal }
  | { readonly type: "freezeChanged"; readonly work: FreezeWork }
  | { readonly type: "preparationChanged"; readonly preparation: Preparation };

export type AppEvent =
  | { readonly type: "viewChosen"; readonly view: View }
  | { readonly type: "examplesRead"; readonly cases: readonly CaseModel[] }
  | { readonly type: "caseChosen"; readonly caseId: string | null }
  | { readonly type: "sheetActivated"; readonly sheet: string }
  | { readonly type: "documentChanged"; readonly work: DocumentWork }
  | { readonly type: "comparisonChanged"; readonly work: ComparisonWork }
  | { readonly type: "chartChanged"; readonly work: ChartWork }
  | { readonly type: "trailChanged"; readonly work: TrailWork }
  | { readonly type: "frontSeen"; readonly front: Front }
  | { readonly type: "functionInsertionChanged"; readonly insertion: FunctionInsertion }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "noticeDismissed" }
  | CaseEvent
  | SheetEvent
  | TablesEvent
  | CheckEvent;
