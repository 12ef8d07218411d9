import type { ListEvent } from "./checkEvents.ts";
import type { CheckState } from "./checkState.ts";
import { EVERYTHING } from "./shownFindings.ts";

/** What of the findings is shown, and where in the list the user is. */
export function updateList(state: CheckState, event: ListEvent): CheckState {
  switch (event.type) {
    case "severityChosen":
      return { ...state, shownSeverity: state.shownSeverity === event.severity ? null : event.severity };
    case "sheetShown":
      return { ...state, shownSheet: event.sheet };
    case "searched":
      return { ...state, search: event.text };
    case "allShown":
      return { ...state, ...EVERYTHING };
    case "groupingChosen":
      return { ...state, grouping: event.grouping };
    case "findingReached":
      return { ...state, current: event.finding };
    case "findingOpened":
      return { ...state, opened: event.finding, current: event.finding ?? state.current };
  }
}
