import { expect, test } from "vitest";
import { formProblems, EMPTY_FORM, wantedCase } from "../../../src/app/cases/newCaseForm.ts";

const form = (priceLevel: string, yearCount: string) => ({
  ...EMPTY_FORM,
  priceLevel,
  firstYear: "2026",
  yearCount,
  committees: ["SUD"],
});

test.each([
  ["2026", "6"],
  [" 2026 p/l", "6 år"],
  ["2026-pl", " 6"],
  ["2026 PL", "6ÅR"],
])("years as forms print them: «%s», «%s»", (level, count) => {
  const typed = form(level, count);
  expect(formProblems(typed)).toEqual({});
  expect(wantedCase(typed)).toMatchObject({ priceLevel: 2026, firstYear: 2026, years: 6 });
});

test.each([
  ["26 p/l", "6"],
  ["2026/27", "6"],
  ["løbende", "6"],
  ["2026", "0 år"],
  ["2026", "21"],
  ["2026", "seks"],
])("anything else is asked for again: «%s», «%s»", (level, count) => {
  expect(Object.keys(formProblems(form(level, count)))).toHaveLength(1);
});
