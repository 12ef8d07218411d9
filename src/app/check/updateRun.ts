import type { HostFailure } from "../workbookHost.ts";
import type { RunEvent } from "./checkEvents.ts";
import type { CheckRun, CheckState, Seen } from "./checkState.ts";
import { keptPlace } from "./keptPlace.ts";
import { EVERYTHING } from "./shownFindings.ts";

const NOT_STALE = { stale: false, gone: [] } as const;
/** What was found before may be shown again, and is then as old as it was. */
const FRESH = { ...EVERYTHING, current: null, opened: null, cancelledAt: null } as const;

/** The answer of a check that was cancelled, or overtaken by another, changes nothing. */
function isUnderWay({ run, renewing }: CheckState, id: number): boolean {
  return renewing === id || ((run.kind === "reading" || run.kind === "checking") && run.run === id);
}

/** A check from its beginning to its answer, and what becomes of the one before. */
export function updateRun(state: CheckState, event: RunEvent): CheckState {
  switch (event.type) {
    case "checkStarted":
      return started(state);
    case "renewalStarted":
      return { ...state, lastRun: state.lastRun + 1, renewing: state.lastRun + 1 };
    case "checkCancelled":
      return cancelled(state);
    case "sheetsCompared":
      return state.run.kind === "done"
        ? { ...state, stale: event.stale, gone: event.gone ?? [] }
        : { ...state, ...NOT_STALE };
    default:
      return isUnderWay(state, event.run) ? underWay(state, event) : state;
  }
}

function started(state: CheckState): CheckState {
  const { run, kept, lastRun } = state;
  return {
    ...state,
    ...FRESH,
    lastRun: lastRun + 1,
    renewing: null,
    kept: run.kind === "done" ? run : kept,
    run: { kind: "reading", run: lastRun + 1 },
    work: { kind: "idle" },
  };
}

function underWay(state: CheckState, event: Extract<RunEvent, { run: number }>): CheckState {
  switch (event.type) {
    case "checkProgressed": {
      const { run, doing, sheet, of, share } = event;
      return state.renewing === null ? { ...state, run: { kind: "checking", run, doing, sheet, of, share } } : state;
    }
    case "checkDone":
      return answered(state, event.seen);
    case "checkFailed":
      return failed(state, event.failure);
    case "sheetsGone":
      return {
        ...state,
        ...FRESH,
        ...NOT_STALE,
        renewing: null,
        kept: null,
        run: { kind: "idle" },
        work: { kind: "idle" },
      };
  }
}

/** What the user is shown of what a check has seen; the place in the list is kept. */
export function judged(state: CheckState, seen: Seen, rulesOff: readonly string[]): CheckState {
  const run = { kind: "done", ...seen.judge(seen, rulesOff) } as const satisfies CheckRun;
  return { ...state, rulesOff, run, ...keptPlace(state, run) };
}

function answered(state: CheckState, seen: Seen): CheckState {
  return { ...judged(state, seen, state.rulesOff), ...NOT_STALE, renewing: null, kept: null };
}

/** What was found stays, where only its renewal failed. */
function failed(state: CheckState, failure: HostFailure): CheckState {
  if (state.renewing === null) return { ...state, run: { kind: "failed", failure } };
  return { ...state, renewing: null, work: { kind: "failed", doing: "checkAgain", failure } };
}

/** What was found before is there again, for a check that is not finished has found nothing. */
function cancelled(state: CheckState): CheckState {
  const { run, kept, renewing } = state;
  if (run.kind === "done")
    return { ...state, renewing: null, cancelledAt: renewing === null ? null : { sheet: 0, of: 0 } };
  const cancelledAt = run.kind === "checking" ? { sheet: run.sheet, of: run.of } : { sheet: 0, of: 0 };
  return {
    ...state,
    renewing: null,
    kept: null,
    cancelledAt,
    run: kept ? { kind: "done", ...kept } : { kind: "idle" },
  };
}
