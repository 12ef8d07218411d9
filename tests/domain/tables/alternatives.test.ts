import fc from "fast-check";
import { expect, test } from "vitest";
import { alternativesOf } from "../../../src/domain/case/alternatives.ts";
import type { CaseLine, CaseModel, LineKind } from "../../../src/domain/case/caseModel.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { rowAlternativesOf } from "../../../src/domain/reconciliation/rowAlternatives.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { anyAlternatives } from "../../harness/caseGenerator.ts";
import { example, findText, tableFigures, tableRange } from "../../harness/planCells.ts";
import { CalculatedSheet, disagreements, planText } from "../../harness/planSheet.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";

const A1 = { row: 0, column: 0 };

function line(
  label: string,
  kind: LineKind,
  heading: string | null,
  amounts: readonly (number | null)[],
  changes: Partial<CaseLine> = {},
): CaseLine {
  return {
    label,
    kind,
    heading,
    controlArea: "Service",
    committee: "SUD",
    appropriation: null,
    administrative: false,
    amounts: amounts.map((amount) => (amount === null ? null : Amount.fromNumber(amount))),
    ...changes,
  };
}

/**
 * Model 1 saves 800 a year for 300; model 2 saves 850 for 1.500, in two control areas. The evaluation belongs
 * to both.
 */
const MODELS: CaseModel = {
  ...example("BU02"),
  id: "XX01",
  title: "To modeller",
  priceLevel: 2025,
  years: [2024, 2025, 2026],
  lines: [
    line("Færre køb", "saving", "Model 1", [null, -400, -800]),
    line("Større indkøb", "saving", "Model 2", [null, -100, -900], { committee: "TMU" }),
    line("Ny drift", "operation", "Model 2", [null, 50, 50], { controlArea: "Overførsler" }),
    line("Evaluering", "implementation", null, [null, 100, null]),
    line("Projektledelse", "implementation", "Model 1", [300, null, null]),
    line("Projektledelse", "implementation", "Model 2", [1500, null, null]),
  ],
};

test("each alternative has its own totals and both payback periods, and shares the lines of all", () => {
  const rows = tableFigures(layoutCase(MODELS, A1), "Tabel 1");
  expect(rows).toEqual([
    ["Samlet varig ændring, model 1", 0, -400, -800],
    ["Samlet varig ændring, model 2, service", 0, -100, -900],
    ["Samlet varig ændring, model 2, overførsler", 0, 50, 50],
    ["Samlet varig ændring, model 2", 0, -50, -850],
    ["Samlede implementeringsomkostninger, model 1", 300, 100, 0],
    ["Samlede implementeringsomkostninger, model 2", 1500, 100, 0],
    ["Samlet økonomisk påvirkning, model 1", 300, -300, -800],
    ["Samlet økonomisk påvirkning, model 2", 1500, 50, -850],
  ]);
  const paybacks = layoutCase(MODELS, A1).cells.filter(({ style }) => style === "payback");
  // Model 1: 400 + 800 is more than 400 in year 2. Model 2: 1.600 is reached by 100, 900, 900 in Service and
  // 50, 850, 850 in all.
  expect(paybacks.map(({ content }) => content.kind === "formula" && content.result)).toEqual(
    [2, 2, 4, 4].map((value) => ({ kind: "number", value })),
  );
});

test("the sheet is laid out as the golden file says", async () => {
  await expect(planText(layoutCase(MODELS, A1))).toMatchFileSnapshot("../../golden/tables/alternatives.txt");
});

test("tables 2-4 and A-E show the alternative chosen in a cell, and follow it", () => {
  const plan = layoutCase(MODELS, A1);
  const sheet = new CalculatedSheet(plan);
  const choice = findText(plan, "Tabellerne herunder viser");
  const last = (table: string): (number | string)[] =>
    [3, 4].map((column) => sheet.value({ row: tableRange(plan, table).bottom, column }));
  expect([last("Tabel 2"), last("Tabel A"), last("Tabel C"), last("Tabel E")]).toEqual([
    [-400, -800],
    [-400, -800],
    [-400, -800],
    [100, 0],
  ]);
  sheet.type({ ...choice, column: 1 }, "model 2");
  expect([last("Tabel 2"), last("Tabel A"), last("Tabel C"), last("Tabel E")]).toEqual([
    [-100, -900],
    [-50, -850],
    [-100, -900],
    [100, 0],
  ]);
});

test("the check finds no fault in it, and knows the same alternatives", () => {
  const sheet = planSnapshot(layoutCase(MODELS, A1));
  const { findings } = checkWorkbook({ sheets: [sheet], activeSheet: sheet.name });
  // Three years are fewer than the form's six, which is so.
  const others = findings.filter(({ rule }) => rule !== "antal-aar");
  expect(others.map(({ rule, at, message }) => `${rule} ${toA1(at)} ${message}`)).toEqual([]);
  const [summary] = recogniseSheet(sheet);
  expect(rowAlternativesOf(summary?.rows ?? [])).toEqual(alternativesOf(MODELS.lines));
});

test("any case with alternatives is calculated by another engine to the domain's figures, and has no errors", () => {
  fc.assert(
    fc.property(anyAlternatives, (model) => {
      const plan = layoutCase(model, A1);
      expect(disagreements(plan)).toEqual([]);
      const sheet = planSnapshot(plan);
      const { findings } = checkWorkbook({ sheets: [sheet], activeSheet: sheet.name });
      expect(
        findings.filter(({ severity }) => severity === "fejl").map(({ at, message }) => `${toA1(at)} ${message}`),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
