import { expect, test } from "vitest";
import type { AppEvent } from "../../src/app/events.ts";
import { type AppState, initialState } from "../../src/app/state.ts";
import { update } from "../../src/app/update.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { finding, reportOf, seenOf } from "./madeReports.ts";

function after(...events: AppEvent[]): AppState {
  return events.reduce(update, initialState(EXAMPLE_CASES, []));
}

const done = (run: number): AppEvent => ({ type: "checkDone", run, seen: seenOf(reportOf(finding("B2"))) });

test("another case starts with all its tables and no old answer", () => {
  const state = after(
    { type: "caseChosen", caseId: "TV03-2025" },
    { type: "tableTicked", table: "C", ticked: false },
    { type: "insertionChanged", insertion: { kind: "failed", failure: { kind: "cellEditing" } } },
    { type: "caseChosen", caseId: "BU05" },
  );
  expect([state.caseId, state.tables.leftOut, state.tables.insertion]).toEqual(["BU05", [], { kind: "idle" }]);
});

test("a remembered case that no longer exists is not chosen", () => {
  expect(after({ type: "caseChosen", caseId: "BU99" }).caseId).toBeNull();
});

test("a tick taken away and put back leaves nothing out", () => {
  const ticks: AppEvent[] = [false, true].map((ticked) => ({ type: "tableTicked", table: "B", ticked }));
  expect(after(...ticks).tables.leftOut).toEqual([]);
  expect(after(...ticks.slice(0, 1)).tables.leftOut).toEqual(["B"]);
});

test("choosing another target takes the failure away", () => {
  const state = after(
    { type: "insertionChanged", insertion: { kind: "failed", failure: { kind: "cellEditing" } } },
    { type: "targetChosen", target: "activeSheet" },
  );
  expect(state.tables).toMatchObject({ target: "activeSheet", insertion: { kind: "idle" } });
});

test("the answer of the running check is shown", () => {
  expect(after({ type: "checkStarted" }, done(1)).check.run.kind).toBe("done");
});

test("a cancelled check cannot answer late", () => {
  expect(after({ type: "checkStarted" }, { type: "checkCancelled" }, done(1)).check.run.kind).toBe("idle");
});

test("an overtaken check changes nothing", () => {
  const state = after({ type: "checkStarted" }, { type: "checkStarted" }, done(1));
  expect(state.check.run).toEqual({ kind: "reading", run: 2 });
  const failed = update(state, { type: "checkFailed", run: 1, failure: { kind: "cellEditing" } });
  expect(failed).toEqual(state);
});

test("a new check forgets filters and the place in the list", () => {
  const state = after(
    { type: "checkStarted" },
    done(1),
    { type: "severityChosen", severity: "fejl" },
    { type: "findingOpened", finding: 0 },
    { type: "checkStarted" },
  );
  expect(state.check).toMatchObject({ shownSeverity: null, current: null, opened: null });
});

test("folding a finding in keeps the place", () => {
  const state = after({ type: "findingOpened", finding: 4 }, { type: "findingOpened", finding: null });
  expect(state.check).toMatchObject({ current: 4, opened: null });
});

test("one errand's answer is shown at a time: that of updated tables stays through the check, and goes with a copy", () => {
  const renewed: AppEvent = {
    type: "renewalChanged",
    renewal: {
      kind: "done",
      sheet: "Ark1",
      at: { row: 0, column: 0 },
      tables: 9,
      caseBefore: null,
      receipt: {} as never,
      takeBackFailure: null,
    },
  };
  const copied: AppEvent = {
    type: "preparationChanged",
    preparation: { kind: "copied", from: "Ark1", copy: {} as never, takeBackFailure: null },
  };
  const checked = after(renewed, { type: "preparationChanged", preparation: { kind: "running", text: "" } });
  expect(checked.renewal.kind).toBe("done");
  expect(update(checked, copied).renewal.kind).toBe("none");
  const inserting: AppEvent = { type: "insertionChanged", insertion: { kind: "running" } };
  expect(update(checked, inserting).renewal.kind).toBe("none");
});
