import type { CheckEvent } from "./checkEvents.ts";
import { checkResult } from "./checkResult.ts";
import type { CheckRun, CheckState, Seen } from "./checkState.ts";
import { findingKey } from "./lastCheck.ts";
import type { HostFailure } from "../workbookHost.ts";

function isUnderWay({ run, renewing }: CheckState, id: number): boolean {
  return renewing === id || ((run.kind === "reading" || run.kind === "checking") && run.run === id);
}

const FRESH = { hiddenSeverities: [], current: null, opened: null } as const;

/** The answer of a check that was cancelled, or overtaken by another, changes nothing. */
export function updateCheck(state: CheckState, event: CheckEvent): CheckState {
  const { run } = state;
  switch (event.type) {
    case "scopeChosen":
      return { ...state, scope: event.scope };
    case "checkStarted": {
      const next = state.lastRun + 1;
      return { ...state, ...FRESH, lastRun: next, renewing: null, run: { kind: "reading", run: next }, work: { kind: "idle" } };
    }
    case "renewalStarted":
      return { ...state, lastRun: state.lastRun + 1, renewing: state.lastRun + 1 };
    case "checkProgressed":
      if (!isUnderWay(state, event.run) || state.renewing !== null) return state;
      return { ...state, run: { kind: "checking", run: event.run, sheet: event.sheet, of: event.of } };
    case "checkDone":
      return isUnderWay(state, event.run) ? answered(state, event.seen) : state;
    case "checkFailed":
      return isUnderWay(state, event.run) ? failed(state, event.failure) : state;
    case "checkCancelled":
      return { ...state, renewing: null, run: run.kind === "done" ? run : { kind: "idle" } };
    case "severityToggled":
      return { ...state, hiddenSeverities: toggled(state.hiddenSeverities, event.severity) };
    case "groupingChosen":
      return { ...state, grouping: event.grouping };
    case "findingReached":
      return { ...state, current: event.finding };
    case "findingOpened":
      return { ...state, opened: event.finding, current: event.finding ?? state.current };
    case "acceptancesChanged":
      return run.kind === "done" ? { ...state, opened: null, run: done({ ...run, acceptances: event.acceptances }, state.rulesOff) } : state;
    case "findingWorkChanged":
      return { ...state, work: event.work };
    case "signed":
      return { ...state, signer: event.by };
    case "autoChosen":
      return { ...state, auto: event.auto };
    case "rulesOffChanged":
      return { ...state, opened: null, rulesOff: event.rulesOff, run: run.kind === "done" ? done(run, event.rulesOff) : run };
  }
}

function done(seen: Seen, rulesOff: readonly string[]): CheckRun {
  return { kind: "done", ...checkResult(seen, rulesOff) };
}

/** What was found stays, where only its renewal failed. */
function failed(state: CheckState, failure: HostFailure): CheckState {
  if (state.renewing === null) return { ...state, run: { kind: "failed", failure } };
  return { ...state, renewing: null, work: { kind: "failed", doing: "checkAgain", failure } };
}

/** A renewed check keeps the place in the list, as far as the finding is still there. */
function answered(state: CheckState, seen: Seen): CheckState {
  const run = done(seen, state.rulesOff);
  const moved = (number: number | null): number | null => samePlace(state.run, run, number);
  return { ...state, renewing: null, run, current: moved(state.current), opened: moved(state.opened) };
}

function samePlace(before: CheckRun, now: CheckRun, number: number | null): number | null {
  const finding = before.kind === "done" && number !== null ? before.report.findings[number] : undefined;
  if (!finding || now.kind !== "done") return null;
  const place = now.report.findings.findIndex((other) => findingKey(other) === findingKey(finding));
  return place < 0 ? null : place;
}

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
