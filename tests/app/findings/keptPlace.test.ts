import { expect, test } from "vitest";
import type { AppEvent } from "../../../src/app/events.ts";
import { initialState } from "../../../src/app/state.ts";
import { update } from "../../../src/app/update.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import { finding, reportOf, seenOf } from "../madeReports.ts";

/** The report has them as the rules found them; the list has the error of Tabel C first, then Tabel E, then Tabel 1. */
const PAYBACK = finding("B25", { table: "Tabel 1", severity: "advarsel" });
const YEAR = finding("H65", { table: "Tabel E" });
const SUM = finding("E59");
const FOUND = [PAYBACK, YEAR, SUM];

const opened = (...events: AppEvent[]) =>
  [{ type: "checkStarted" } as const, answer(1, FOUND), ...events].reduce(update, initialState([], []));
const answer = (run: number, findings: readonly Finding[]): AppEvent => ({
  type: "checkDone",
  run,
  seen: seenOf(reportOf(...findings)),
});
const at = (...events: AppEvent[]): string | null => {
  const { run, current } = opened(...events).check;
  const now = run.kind === "done" && current !== null ? run.report.findings[current] : undefined;
  return now ? toA1(now.at) : null;
};
const reached = (one: Finding): AppEvent => ({ type: "findingReached", finding: FOUND.indexOf(one) });
const again = (...findings: Finding[]): AppEvent[] => [{ type: "renewalStarted" }, answer(2, findings)];

test("what is mended leaves the user at the next of the list, whatever the report's order", () => {
  expect(at(reached(SUM), ...again(PAYBACK, YEAR))).toBe("H65");
  expect(at(reached(YEAR), ...again(PAYBACK, SUM))).toBe("B25");
});

test("the last of the list leaves the user at the one above", () => {
  expect(at(reached(PAYBACK), ...again(YEAR, SUM))).toBe("H65");
});

test("grouped otherwise, the next is another", () => {
  expect(at({ type: "groupingChosen", grouping: "severity" }, reached(SUM), ...again(PAYBACK, YEAR))).toBe("B25");
  expect(at({ type: "groupingChosen", grouping: "severity" }, reached(YEAR), ...again(PAYBACK, SUM))).toBe("E59");
});

test("with only the errors shown, the next is an error", () => {
  expect(at({ type: "severityChosen", severity: "fejl" }, reached(YEAR), ...again(PAYBACK, SUM))).toBe("E59");
});

test("a mending taken back leaves the user at what came back", () => {
  const mended = [reached(SUM), ...again(PAYBACK, YEAR)];
  const undone: AppEvent = { type: "findingWorkChanged", work: { kind: "undone", cells: 12 } };
  expect(at(...mended, undone, { type: "renewalStarted" }, answer(3, FOUND))).toBe("E59");
});

test("a rule that is turned off takes its findings, and leaves the user at the next", () => {
  const other = finding("E60", { rule: "fortegn" });
  const events: AppEvent[] = [{ type: "checkStarted" }, answer(1, [PAYBACK, YEAR, SUM, other])];
  const state = [
    ...events,
    { type: "findingReached", finding: 3 } as const,
    { type: "rulesOffChanged", rulesOff: ["fortegn"] } as const,
  ].reduce(update, initialState([], []));
  const { run, current } = state.check;
  expect(run.kind === "done" && current !== null && toA1(run.report.findings[current]!.at)).toBe("H65");
});
