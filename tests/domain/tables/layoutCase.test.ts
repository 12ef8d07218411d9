import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { TableId } from "../../../src/domain/tables/tableIds.ts";
import type { PlannedCell, SheetPlan } from "../../../src/domain/workbook/plan.ts";
import { example, tableFigures } from "../../harness/planCells.ts";
import { planText } from "../../harness/planSheet.ts";

const A1 = { row: 0, column: 0 };

test.each(["TV03-2025", "BU05", "BU06", "BI07", "BI16"])("%s is laid out as the golden file says", async (id) => {
  await expect(planText(layoutCase(example(id), A1))).toMatchFileSnapshot(`../../golden/tables/${id}.txt`);
});

test("TV03-2025: tables A, B, C and E hold the figures of the worked example", () => {
  const plan = layoutCase(example("TV03-2025"), A1);
  expect(tableFigures(plan, "Tabel A")).toEqual([
    ["Socialudvalget", 0, -800, -800, -1200, -3000, -3000],
    ["Beskæftigelses- og Integrationsudvalget", 0, -400, -400, -600, -1500, -1500],
    ["Total", 0, -1200, -1200, -1800, -4500, -4500],
  ]);
  expect(tableFigures(plan, "Tabel B")).toEqual([
    ["Socialudvalget", 0, 0, 1200, 1200, 3000, 3000],
    ["Beskæftigelses- og Integrationsudvalget", 0, 0, 600, 600, 1500, 1500],
    ["Total", 0, 0, 1800, 1800, 4500, 4500],
  ]);
  expect(tableFigures(plan, "Tabel C")).toEqual([
    ["Socialudvalget", 0, -800, -2000, -2400, -6000, -6000],
    ["Beskæftigelses- og Integrationsudvalget", 0, -400, -1000, -1200, -3000, -3000],
    ["Total", 0, -1200, -3000, -3600, -9000, -9000],
  ]);
  expect(tableFigures(plan, "Tabel E")).toEqual([
    ["Socialudvalget", 350, 5500, 4300, 4300, 0, 0],
    ["Beskæftigelses- og Integrationsudvalget", 350, 5500, 4900, 4900, 0, 0],
    ["Total", 700, 11000, 9200, 9200, 0, 0],
  ]);
});

const PAYBACK = {
  BU01: 3,
  BU02: 6,
  BU03: 4,
  BU04: 5,
  BU05: 3,
  BU06: 2,
  BU08: 3,
  BU09: 2,
  SI01: 4,
  SI02: 3,
  "TV03-2025": 10,
};

function paybackCells(plan: SheetPlan): unknown[] {
  return plan.cells
    .filter(({ style }) => style === "payback")
    .map(({ content }) =>
      content.kind === "formula" && content.result.kind === "number" ? content.result.value : content,
    );
}

test.each(Object.entries(PAYBACK))("%s pays back in %i years, on either basis", (id, years) => {
  expect(paybackCells(layoutCase(example(id), A1))).toEqual([years, years]);
});

function captions(model: CaseModel, chosen?: readonly TableId[]): string[] {
  return layoutCase(model, A1, chosen).tables.map(({ caption }) => caption.split(".")[0] ?? "");
}

test("tables without figures are left out and the numbers close up", () => {
  const numbered = (id: string): string[] => captions(example(id)).filter((caption) => caption.startsWith("Tabel"));
  expect(numbered("BU03")).toEqual(["Tabel 1", "Tabel 2", "Tabel 3", "Tabel A", "Tabel B", "Tabel C", "Tabel D"]);
  expect(numbered("BU02")).toEqual(["Tabel 1", "Tabel 2", "Tabel 3", "Tabel A", "Tabel C", "Tabel E"]);
  expect(captions(example("BU02")).filter((caption) => !caption.startsWith("Tabel"))).toEqual([
    "Fordeling på udvalg",
    "Hvem er hørt?",
  ]);
  expect(captions({ ...example("BU02"), hearings: [] })).not.toContain("Hvem er hørt?");
});

test("only the chosen tables are laid out, but always Tabel 1, which they draw on", () => {
  expect(captions(example("TV03-2025"), ["A", "3"])).toEqual(["Tabel 1", "Tabel 3", "Tabel A"]);
  expect(captions(example("TV03-2025"), [])).toEqual(["Tabel 1"]);
});

function withLines(model: CaseModel, change: (lines: CaseModel["lines"]) => CaseModel["lines"]): CaseModel {
  return { ...model, lines: change(model.lines) };
}

test("permanent changes in several control areas get a row per committee and control area", () => {
  const model = withLines(example("BU02"), (lines) => [
    ...lines,
    {
      label: "Færre på kontanthjælp",
      kind: "saving",
      controlArea: "Overførsler",
      committee: "BIU",
      appropriation: null,
      administrative: false,
      heading: null,
      amounts: [null, null, -100, -100, -100, -100].map((value) => (value === null ? null : Amount.fromNumber(value))),
    },
  ]);
  const plan = layoutCase(model, A1);
  expect(tableFigures(plan, "Tabel A")).toEqual([
    ["Socialudvalget, service", 0, -700, -700, -700, -700, -700],
    ["Beskæftigelses- og Integrationsudvalget, overførsler", 0, 0, -100, -100, -100, -100],
    ["Total", 0, -700, -800, -800, -800, -800],
  ]);
  expect(tableFigures(plan, "Tabel 1").filter(([label]) => String(label).startsWith("Samlet varig"))).toEqual([
    ["Samlet varig ændring, service", 0, -700, -700, -700, -700, -700],
    ["Samlet varig ændring, overførsler", 0, 0, -100, -100, -100, -100],
    ["Samlet varig ændring", 0, -700, -800, -800, -800, -800],
  ]);
  // 3.100 is reached in year 6 by 700 a year in Service; in year 5 with the 100 a year more from 2021.
  expect(paybackCells(plan)).toEqual([6, 5]);
});

function withoutSavings(model: CaseModel): CaseModel {
  return withLines(model, (lines) => lines.filter(({ kind }) => kind === "implementation"));
}

test("without savings nothing is paid back, and without costs there is nothing to pay back", () => {
  const never = layoutCase(withoutSavings(example("BU02")), A1).cells.filter(({ style }) => style === "payback");
  expect(never.map(({ content }) => content.kind === "formula" && content.result)).toEqual([
    { kind: "text", text: "Tilbagebetales ikke" },
    { kind: "text", text: "Tilbagebetales ikke" },
  ]);
  const free = withLines(example("BU02"), (lines) => lines.filter(({ kind }) => kind !== "implementation"));
  expect(paybackCells(layoutCase(free, A1))).toEqual([0, 0]);
});

test("a committee is named as in the case's first year", () => {
  const later = { ...example("TV03-2025"), years: [2026, 2027, 2028, 2029, 2030, 2031] };
  const names = tableFigures(layoutCase(later, A1), "Tabel A").map(([label]) => label);
  expect(names).toEqual(["Socialudvalget", "Beskæftigelses-, Integrations- og Erhvervsudvalget", "Total"]);
});

test("no two cells of a plan stand in the same place, and no formula is ours or newer than Excel 2010", () => {
  const known =
    /^(SUM|SUMIFS|COUNTIF|MATCH|IF|IFERROR|ROUND|ROUNDUP|COLUMNS|ROWS?|INT|ABS|MOD|MID|LEN|FIXED|SUBSTITUTE)$/;
  for (const model of EXAMPLE_CASES) {
    const { cells } = layoutCase(model, A1);
    const places = cells.map(({ ref }: PlannedCell) => `${ref.row}/${ref.column}`);
    expect(new Set(places).size).toBe(places.length);
    const formulas = cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
    const functions = formulas.flatMap((formula) => formula.match(/[A-Z.]+(?=\()/g) ?? []);
    expect(functions.filter((name) => !known.test(name))).toEqual([]);
  }
});
