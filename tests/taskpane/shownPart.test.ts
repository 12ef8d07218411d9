import { expect, test } from "vitest";
import { EMPTY_FORM } from "../../src/app/cases/newCaseForm.ts";
import { type AppState, initialState } from "../../src/app/state.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { shownPart } from "../../src/taskpane/shownPart.ts";

const STATE = initialState(EXAMPLE_CASES, []);
const partOf = (changes: Partial<AppState>): string => shownPart({ ...STATE, ...changes });

test("a case and the form in its place are other parts than what stood there, and are read from the top", () => {
  const form = { kind: "newCase", form: EMPTY_FORM, asked: false, otherProblems: [] } as const;
  const parts = [partOf({}), partOf({ caseWork: form }), partOf({ caseId: "BU01" }), partOf({ caseId: "BU05" })];
  expect(new Set(parts).size).toBe(4);
  expect(partOf({ caseId: "BU01", caseWork: { kind: "deleting" } })).toBe(partOf({ caseId: "BU01" }));
});

test("another file's answer in Kontrol is no list of findings, and the other views are one part each", () => {
  const check = partOf({ view: "check" });
  expect(partOf({ view: "check", comparison: { kind: "reading", name: "a.xlsx" } })).not.toBe(check);
  expect(partOf({ view: "tables", caseId: "BU01" })).toBe(partOf({ view: "tables" }));
});
