import type { AppEvent } from "./events.ts";
import type { AppState } from "./state.ts";
import { updateCheck } from "./updateCheck.ts";
import { updateTables } from "./updateTables.ts";

/** The only place where the state changes. Pure: the same state and event give the same answer. */
export function update(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case "viewChosen":
      return { ...state, view: event.view };
    case "caseChosen":
      return chooseCase(state, event.caseId);
    case "sheetActivated":
      return { ...state, sheet: event.sheet };
    case "functionInsertionChanged":
      return { ...state, functions: event.insertion };
    case "noticed":
      return { ...state, notice: event.notice };
    case "noticeDismissed":
      return { ...state, notice: null };
    case "tableTicked":
    case "targetChosen":
    case "sheetSeen":
    case "insertionChanged":
      return { ...state, tables: updateTables(state.tables, event) };
    default:
      return { ...state, check: updateCheck(state.check, event) };
  }
}

/** Ticks and the last insertion belong to the case they were made for. */
function chooseCase(state: AppState, caseId: string): AppState {
  if (caseId === state.caseId || !state.cases.some(({ id }) => id === caseId)) return state;
  return { ...state, caseId, tables: { ...state.tables, leftOut: [], insertion: { kind: "idle" } } };
}
