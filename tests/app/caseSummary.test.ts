import { expect, test } from "vitest";
import { caseSummary } from "../../src/app/caseSummary.ts";
import { initialState, selectedCase } from "../../src/app/state.ts";
import { planFor, previewText, tableTicks } from "../../src/app/insertPreview.ts";
import type { SheetSnapshot } from "../../src/domain/workbook/snapshot.ts";
import { Amount } from "../../src/domain/money/amount.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";

function state(caseId: string) {
  return { ...initialState(EXAMPLE_CASES, []), caseId, sheet: "Ark1" };
}

function summaryOf(caseId: string) {
  const model = selectedCase(state(caseId));
  if (!model) throw new RangeError(caseId);
  return caseSummary(model);
}

test("TV03-2025 in the figures of the published proposal", () => {
  const { facts, parts } = summaryOf("TV03-2025");
  const { keyFigures, years } = parts[0]!;
  expect(parts.map(({ title }) => title)).toEqual([null]);
  expect(Object.fromEntries(facts.map(({ label, value }) => [label, value]))).toMatchObject({
    Type: "Investeringsforslag",
    "Pris- og lønniveau": "2025\u00a0p/\u2060l",
    År: "2024–2029",
    Udvalg: "SUD, BIU",
  });
  expect(Object.fromEntries(keyFigures.map(({ label, value }) => [label, value]))).toEqual({
    "Besparelser i alt": "−25.800",
    "Varig drift i alt": "12.600",
    "Investering i alt": "30.100",
    "Tilbagebetaling, service": "10 år (2033)",
    "Tilbagebetaling, totaløkonomi": "10 år (2033)",
  });
  expect(years[1]).toEqual({ year: 2025, figures: ["−1.200", "11.000", "9.800"] });
});

test("a budget note has no saving and no payback", () => {
  expect(summaryOf("BI16").parts[0]!.keyFigures.map(({ label }) => label)).toEqual(["Udgifter i alt (netto)"]);
});

test("alternatives stand each by itself, with the lines of all, and are never added together", () => {
  const model = selectedCase(state("TV03-2025"))!;
  const headings = ["Model 1", "Model 2", null];
  const kinds = ["saving", "saving", "implementation"] as const;
  const lines = headings.map((heading, index) => ({
    ...model.lines[0]!,
    heading,
    kind: kinds[index]!,
    amounts: model.years.map((_, year) =>
      index < 2 ? Amount.fromNumber(-100 * (index + 1)) : year === 0 ? Amount.fromNumber(400) : null,
    ),
  }));
  const parts = caseSummary({ ...model, lines }).parts.map(({ title, keyFigures, years }) => [
    title,
    keyFigures[0]?.value,
    keyFigures[2]?.value,
    keyFigures[3]?.value,
    years[0]?.figures,
  ]);
  expect(parts).toEqual([
    ["Model 1", "−600", "400", "4 år (2027)", ["−100", "400", "300"]],
    ["Model 2", "−1.200", "400", "2 år (2025)", ["−200", "400", "200"]],
  ]);
});

test("the first table carries the others, and what is missing says why", () => {
  const model = selectedCase(state("TV03-2025"));
  const ticks = model ? tableTicks(model, ["1", "C"]) : [];
  const byId = Object.fromEntries(ticks.map((tick) => [tick.id, tick]));
  expect(byId["1"]).toMatchObject({ required: true, ticked: true });
  expect(byId["C"]).toMatchObject({ required: false, ticked: false, missing: null });
  expect(byId["D"]).toMatchObject({ ticked: false, missing: expect.stringMatching(/anlæg/) });
});

test("what will be written is said before it is", () => {
  const chosen = state("TV03-2025");
  const plan = planFor(chosen);
  if (!plan) throw new Error("no plan");
  expect(previewText(plan, chosen)).toMatch(
    /^Skriver 10 tabeller, 8 af dem med årstal, i alt [\d.]+ celler i A1:[A-Z]+\d+ på et nyt ark\.$/,
  );
  const named = (names: string[]) => previewText(plan, { ...chosen, tables: { ...chosen.tables, names } });
  expect(named(["Ark1"])).toMatch(/ på et nyt ark «TV03-2025»\.$/);
  expect(named(["Ark1", "tv03-2025"])).toMatch(
    / på et nyt ark\. «TV03-2025» findes allerede, så arkets navn får et nummer\.$/,
  );
  const here = { ...chosen, tables: { ...chosen.tables, target: "activeSheet" as const } };
  expect(previewText(plan, here)).toMatch(/ på arket «Ark1», hvis cellerne er tomme\.$/);
  const seen = (sheet: SheetSnapshot) => previewText(plan, { ...here, tables: { ...here.tables, seen: sheet } });
  expect(seen(sheetOf("| |"))).toMatch(/ på arket «Ark1»\. Cellerne er tomme\.$/);
  expect(seen(sheetOf('| Min note | min |\n| |\n| |\n| | ="" → |'))).toMatch(
    /\. I vejen er A1, B4: vælg «Nyt ark», eller ryd dem\.$/,
  );
  expect(seen({ ...sheetOf("| |"), protected: true })).toMatch(/^Arket «Ark1» er beskyttet, .* Vælg «Nyt ark», /);
  expect(previewText(plan, { ...chosen, sheet: plan.sheetName })).toMatch(/ på et nyt ark\.$/);
  expect(seen(sheetOf("| Min note |", "Ark2"))).toMatch(/hvis cellerne er tomme\.$/);
});

test("a case nobody has filled in has not been paid back in 0 years", () => {
  const [example] = EXAMPLE_CASES;
  const lines = example!.lines.map((line) => ({ ...line, amounts: line.amounts.map(() => null) }));
  const { parts } = caseSummary({ ...example!, lines });
  const told = parts[0]!.keyFigures.filter(({ label }) => label.startsWith("Tilbagebetaling"));
  expect(told.map(({ value }) => value)).toEqual(["Ingen beløb endnu", "Ingen beløb endnu"]);
});
