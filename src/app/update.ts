import type { AppEvent } from "./events.ts";
import { NO_WORK } from "./cases/caseWork.ts";
import { type AppState, type Notice, selectedCase } from "./state.ts";
import { NO_DOCUMENT } from "./document/documentWork.ts";
import { NO_COMPARISON } from "./comparison/comparisonWork.ts";
import { NO_RENEWAL } from "./renewal/renewal.ts";
import { NO_FREEZE } from "./submission/freezeState.ts";
import { NO_CHART } from "./picture/chartWork.ts";
import { updateCheck } from "./check/updateCheck.ts";
import { updateTables } from "./updateTables.ts";

/** The only place where the state changes. Pure: the same state and event give the same answer. */
export function update(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case "viewChosen":
      return { ...state, view: event.view };
    case "examplesRead":
      return { ...state, cases: event.cases };
    case "caseChosen":
      return chooseCase(state, event.caseId);
    case "ownCasesChanged":
      return { ...state, ownCases: event.ownCases, unreadCases: event.unreadCases };
    case "caseWorkChanged":
      return { ...state, caseWork: event.work, leavingFor: null };
    case "leaveAsked":
      return { ...state, leavingFor: event.caseId };
    case "renewalChanged":
      return event.renewal.kind === "running"
        ? { ...withoutAnswers(state), renewal: event.renewal }
        : { ...state, renewal: event.renewal };
    case "freezeChanged":
      return event.work.kind === "running"
        ? { ...withoutAnswers(state), freeze: event.work }
        : { ...state, freeze: event.work };
    case "preparationChanged":
      /* A check of its own follows tables that were updated: their answer stays until there is a copy. */
      return event.preparation.kind === "copied"
        ? { ...withoutAnswers(state), preparation: event.preparation }
        : { ...state, preparation: event.preparation };
    case "sheetActivated":
      return { ...state, sheet: event.sheet, chart: NO_CHART };
    case "documentChanged":
      return { ...state, document: event.work, comparison: NO_COMPARISON };
    case "comparisonChanged":
      return { ...state, comparison: event.work, document: NO_DOCUMENT };
    case "chartChanged":
      return { ...state, chart: event.work };
    case "trailChanged":
      return { ...state, trail: event.work };
    case "frontSeen":
      return { ...state, front: event.front };
    case "functionInsertionChanged":
      return { ...state, functions: event.insertion };
    case "noticed":
      return { ...state, notice: event.notice };
    case "noticeDismissed":
      return { ...state, notice: null };
    case "tableTicked":
    case "targetChosen":
    case "sheetSeen":
    case "sheetsNamed":
      return { ...state, tables: updateTables(state.tables, event) };
    case "insertionChanged": {
      const before = event.insertion.kind === "running" ? withoutAnswers(state) : state;
      return { ...before, tables: updateTables(before.tables, event) };
    }
    case "checkStarted":
      // Whoever checks the sheet is done with the form, and with the other file.
      return {
        ...state,
        document: NO_DOCUMENT,
        comparison: NO_COMPARISON,
        notice: withoutStale(state.notice),
        check: updateCheck(state.check, event),
      };
    case "renewalStarted":
      return { ...state, notice: withoutStale(state.notice), check: updateCheck(state.check, event) };
    default:
      return { ...state, check: updateCheck(state.check, event) };
  }
}

/** What could not be shown of the check before says nothing about the new one. */
function withoutStale(notice: Notice | null): Notice | null {
  return notice?.doing === "reveal" ? null : notice;
}

/** One answer at a time: that of another errand is an old one beside it. */
function withoutAnswers(state: AppState): AppState {
  return { ...state, renewal: NO_RENEWAL, freeze: NO_FREEZE, tables: { ...state.tables, insertion: { kind: "idle" } } };
}

/** Ticks and the last insertion belong to the case they were made for. */
function chooseCase(state: AppState, caseId: string | null): AppState {
  const chosen = { ...state, caseId, caseWork: NO_WORK, leavingFor: null };
  if (caseId === state.caseId) return chosen;
  if (caseId !== null && selectedCase(chosen) === null) return state;
  return { ...chosen, tables: { ...state.tables, leftOut: [], insertion: { kind: "idle" } } };
}
