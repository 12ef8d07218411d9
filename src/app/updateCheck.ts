import type { CheckEvent } from "./events.ts";
import type { CheckRun, CheckState } from "./state.ts";

function isUnderWay(run: CheckRun, id: number): boolean {
  return (run.kind === "reading" || run.kind === "checking") && run.run === id;
}

/** The answer of a check that was cancelled, or overtaken by another, changes nothing. */
export function updateCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case "scopeChosen":
      return { ...state, scope: event.scope };
    case "checkStarted": {
      const run = state.lastRun + 1;
      return { ...state, lastRun: run, run: { kind: "reading", run }, hiddenSeverities: [], current: null, opened: null };
    }
    case "checkProgressed":
      if (!isUnderWay(state.run, event.run)) return state;
      return { ...state, run: { kind: "checking", run: event.run, sheet: event.sheet, of: event.of } };
    case "checkDone":
      if (!isUnderWay(state.run, event.run)) return state;
      return { ...state, run: { kind: "done", sheets: event.sheets, report: event.report } };
    case "checkFailed":
      if (!isUnderWay(state.run, event.run)) return state;
      return { ...state, run: { kind: "failed", failure: event.failure } };
    case "checkCancelled":
      return { ...state, run: { kind: "idle" } };
    case "severityToggled":
      return { ...state, hiddenSeverities: toggled(state.hiddenSeverities, event.severity) };
    case "findingReached":
      return { ...state, current: event.finding };
    case "findingOpened":
      return { ...state, opened: event.finding, current: event.finding ?? state.current };
  }
}

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
