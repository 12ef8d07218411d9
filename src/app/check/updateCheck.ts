import type { CheckEvent } from "./checkEvents.ts";
import type { CheckState } from "./checkState.ts";
import { updateList } from "./updateList.ts";
import { judged, updateRun } from "./updateRun.ts";

/** Kontrol: what the user has chosen there stands here; how a check runs, and what is shown of it, beside. */
export function updateCheck(state: CheckState, event: CheckEvent): CheckState {
  const { run } = state;
  switch (event.type) {
    case "scopeChosen":
      return { ...state, scope: event.scope };
    case "acceptancesChanged":
      return run.kind === "done"
        ? { ...judged(state, { ...run, acceptances: event.acceptances }, state.rulesOff), opened: null }
        : state;
    case "rulesOffChanged":
      return run.kind === "done"
        ? { ...judged(state, run, event.rulesOff), opened: null }
        : { ...state, rulesOff: event.rulesOff, opened: null };
    case "findingWorkChanged":
      return { ...state, work: event.work };
    case "signed":
      return { ...state, signer: event.by };
    case "markedChanged":
      return { ...state, marked: event.marked };
    case "kindChosen":
      return { ...state, kind: event.kind, work: { kind: "idle" } };
    case "autoChosen":
      return { ...state, auto: event.auto };
    case "severityChosen":
    case "sheetShown":
    case "searched":
    case "allShown":
    case "groupingChosen":
    case "findingReached":
    case "findingOpened":
      return updateList(state, event);
    default:
      return updateRun(state, event);
  }
}
