import type { CheckEvent } from "./checkEvents.ts";
import type { CheckRun, CheckState, Seen } from "./checkState.ts";
import { findingKey } from "./findingKey.ts";
import type { HostFailure } from "../workbookHost.ts";

function isUnderWay({ run, renewing }: CheckState, id: number): boolean {
  return renewing === id || ((run.kind === "reading" || run.kind === "checking") && run.run === id);
}

const ALL_SHOWN = { shownSeverity: null, shownSheet: null, search: "" } as const;
const NOT_STALE = { stale: false, gone: [] } as const;
/** What was found before may be shown again, and is then as old as it was. */
const FRESH = { ...ALL_SHOWN, current: null, opened: null, cancelledAt: null } as const;

/** The answer of a check that was cancelled, or overtaken by another, changes nothing. */
export function updateCheck(state: CheckState, event: CheckEvent): CheckState {
  const { run } = state;
  switch (event.type) {
    case "scopeChosen":
      return { ...state, scope: event.scope };
    case "checkStarted": {
      const next = state.lastRun + 1;
      return {
        ...state,
        ...FRESH,
        lastRun: next,
        renewing: null,
        kept: run.kind === "done" ? run : state.kept,
        run: { kind: "reading", run: next },
        work: { kind: "idle" },
      };
    }
    case "renewalStarted":
      return { ...state, lastRun: state.lastRun + 1, renewing: state.lastRun + 1 };
    case "checkProgressed":
      if (!isUnderWay(state, event.run) || state.renewing !== null) return state;
      return {
        ...state,
        run: {
          kind: "checking",
          run: event.run,
          doing: event.doing,
          sheet: event.sheet,
          of: event.of,
          share: event.share,
        },
      };
    case "checkDone":
      return isUnderWay(state, event.run) ? answered(state, event.seen) : state;
    case "checkFailed":
      return isUnderWay(state, event.run) ? failed(state, event.failure) : state;
    case "checkCancelled":
      return cancelled(state);
    case "sheetsGone":
      return isUnderWay(state, event.run)
        ? {
            ...state,
            ...FRESH,
            ...NOT_STALE,
            renewing: null,
            kept: null,
            run: { kind: "idle" },
            work: { kind: "idle" },
          }
        : state;
    case "sheetsCompared":
      return run.kind === "done"
        ? { ...state, stale: event.stale, gone: event.gone ?? [] }
        : { ...state, ...NOT_STALE };
    case "severityChosen":
      return { ...state, shownSeverity: state.shownSeverity === event.severity ? null : event.severity };
    case "sheetShown":
      return { ...state, shownSheet: event.sheet };
    case "searched":
      return { ...state, search: event.text };
    case "allShown":
      return { ...state, ...ALL_SHOWN };
    case "groupingChosen":
      return { ...state, grouping: event.grouping };
    case "findingReached":
      return { ...state, current: event.finding };
    case "findingOpened":
      return { ...state, opened: event.finding, current: event.finding ?? state.current };
    case "acceptancesChanged":
      return run.kind === "done"
        ? { ...state, opened: null, run: done({ ...run, acceptances: event.acceptances }, state.rulesOff) }
        : state;
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
    case "rulesOffChanged":
      return {
        ...state,
        opened: null,
        rulesOff: event.rulesOff,
        run: run.kind === "done" ? done(run, event.rulesOff) : run,
      };
  }
}

function done(seen: Seen, rulesOff: readonly string[]): CheckRun {
  return { kind: "done", ...seen.judge(seen, rulesOff) };
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

/** What was found stays, where only its renewal failed. */
function failed(state: CheckState, failure: HostFailure): CheckState {
  if (state.renewing === null) return { ...state, run: { kind: "failed", failure } };
  return { ...state, renewing: null, work: { kind: "failed", doing: "checkAgain", failure } };
}

/** A renewed check keeps the place in the list, as far as the finding is still there. */
function answered(state: CheckState, seen: Seen): CheckState {
  const run = done(seen, state.rulesOff);
  const places = newPlaces(state.run, run);
  const opened = state.opened === null ? null : (places[state.opened] ?? null);
  return {
    ...state,
    renewing: null,
    ...NOT_STALE,
    kept: null,
    run,
    opened,
    current: state.current === null ? null : nearest(places, state.current),
  };
}

/** Where each finding of the list before stands in the new one; null for those that are gone. */
function newPlaces(before: CheckRun, now: CheckRun): (number | null)[] {
  if (before.kind !== "done" || now.kind !== "done") return [];
  const places = new Map(now.report.findings.map((finding, place) => [findingKey(finding), place]));
  return before.report.findings.map((finding) => places.get(findingKey(finding)) ?? null);
}

/** The finding itself, or the next that is left, or the one before. */
function nearest(places: readonly (number | null)[], current: number): number | null {
  return (
    places.slice(current).find((place) => place !== null) ??
    places.slice(0, current).findLast((place) => place !== null) ??
    null
  );
}
