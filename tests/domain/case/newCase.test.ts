import { expect, test } from "vitest";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { caseProblemText } from "../../../src/domain/case/read/caseProblemText.ts";
import { newCase, type NewCase } from "../../../src/domain/case/edit/newCase.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { disagreements } from "../../harness/planSheet.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";

const PROPOSAL: NewCase = {
  kind: "investeringsforslag",
  priceLevel: 2026,
  firstYear: 2026,
  years: 6,
  committees: ["SUD", "BIF"],
};
const NOTE: NewCase = { kind: "budgetnotat", priceLevel: 2026, firstYear: 2026, years: 4, committees: ["KFU"] };

function made(wanted: NewCase): CaseModel {
  const reading = newCase(wanted);
  if (!reading.ok) throw new Error(reading.problems.map(caseProblemText).join(" "));
  return reading.model;
}

test("a new case has a line of each art for each committee, with blank amounts", () => {
  const { years, lines } = made(PROPOSAL);
  expect(years).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
  expect(lines.map(({ label, kind, committee }) => [label, kind, committee])).toEqual([
    ["Besparelse SUD", "saving", "SUD"],
    ["Besparelse BIF", "saving", "BIU"],
    ["Varig drift SUD", "operation", "SUD"],
    ["Varig drift BIF", "operation", "BIU"],
    ["Implementering SUD", "implementation", "SUD"],
    ["Implementering BIF", "implementation", "BIU"],
  ]);
  expect(lines.flatMap(({ amounts }) => amounts)).toEqual(Array.from({ length: 36 }, () => null));
  expect(made(NOTE).lines.map(({ label }) => label)).toEqual(["Aktivitet 1", "Aktivitet 2", "Aktivitet 3"]);
});

test.each([PROPOSAL, NOTE])(
  "a new $kind is laid out, calculates, and has nothing to find but what is still missing",
  (wanted) => {
    const plan = layoutCase(made(wanted), { row: 0, column: 0 });
    expect(disagreements(plan)).toEqual([]);
    const sheet = planSnapshot(plan);
    const { findings } = checkWorkbook({ sheets: [sheet], activeSheet: sheet.name });
    expect(findings.filter(({ severity }) => severity === "fejl")).toEqual([]);
  },
);

test("what cannot be a case is told as with any case", () => {
  const problems = (wanted: NewCase): string[] => {
    const reading = newCase(wanted);
    return reading.ok ? [] : reading.problems.map(caseProblemText);
  };
  expect(problems({ ...NOTE, years: 21 })).toEqual(["Sagen: der er 21 år. Del sagen, så der højst er 20."]);
  expect(problems({ ...NOTE, years: 1e12 })).toEqual(["Sagen: der er 21 år. Del sagen, så der højst er 20."]);
  expect(problems({ ...NOTE, years: NaN })).toEqual(["Sagen: årene (years) mangler og skal skrives i filen."]);
  expect(problems({ ...NOTE, committees: [] })).toEqual([
    "Sagen: udvalget (committee) mangler og skal skrives i filen.",
  ]);
  expect(problems({ ...NOTE, committees: ["XYZ"] })[0]).toMatch(/^Linje 1 «Aktivitet 1»: «XYZ» er ikke et udvalg/);
});
