import type { Finding } from "../../domain/rules/rule.ts";
import type { CheckRun, CheckState } from "./checkState.ts";
import { findingKey } from "./findingKey.ts";

type Done = Extract<CheckRun, { kind: "done" }>;
type Place = Pick<CheckState, "current" | "opened">;

const NOWHERE: Place = { current: null, opened: null };

/**
 * Where the user is in the list, once it is another: at the same finding, or at the next of those the list showed below
 * it that is left, or above it. A mending that was taken back leaves the user at what came back with it.
 */
export function keptPlace(state: CheckState, now: Done): Place {
  const { run: before, current, opened, work } = state;
  if (before.kind !== "done") return NOWHERE;
  const next = numbersByKey(now.report.findings);
  const placeOf = (number: number): number | null => next.get(findingKey(before.report.findings[number]!)) ?? null;
  const back = work.kind === "undone" ? firstReturned(before, now, state) : null;
  return {
    current: back ?? (current === null ? null : nearest(listed(before, state), current, placeOf)),
    opened: opened === null ? null : placeOf(opened),
  };
}

function numbersByKey(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return new Map(findings.map((finding, number) => [findingKey(finding), number]));
}

/** As the eye meets them. */
function listed(run: Done, state: CheckState): readonly number[] {
  return run.listed(run.report, state, state.grouping);
}

function nearest(shown: readonly number[], current: number, placeOf: (number: number) => number | null): number | null {
  const at = shown.indexOf(current);
  if (at < 0) return placeOf(current);
  const below = shown.slice(at);
  const above = shown.slice(0, at).reverse();
  return [...below, ...above].map(placeOf).find((place) => place !== null) ?? null;
}

function firstReturned(before: Done, now: Done, state: CheckState): number | null {
  const known = numbersByKey(before.report.findings);
  const { findings } = now.report;
  return listed(now, state).find((number) => !known.has(findingKey(findings[number]!))) ?? null;
}
