import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { CASE_KINDS } from "../../../src/domain/case/caseModel.ts";
import { formOf } from "../../../src/domain/form/formKind.ts";
import { catalogue } from "../../../src/domain/rules/catalogue.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { rulesFor } from "../../../src/domain/rules/profiles.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";

const ids = catalogue.map(({ id }) => id);

test("the rules of the two forms share what concerns every case, and together are the catalogue", () => {
  const [proposal, note] = CASE_KINDS.map((kind) => rulesFor(kind).map(({ id }) => id));
  const shared = proposal!.filter((id) => note!.includes(id));
  expect(shared).toEqual(catalogue.filter(({ concerns }) => concerns === "every").map(({ id }) => id));
  expect(new Set([...proposal!, ...note!]).size).toBe(ids.length);
  expect(rulesFor(null)).toBe(catalogue);
});

test("what a rule says it concerns is what its own bad example shows", () => {
  const shown = catalogue
    .filter(({ concerns }) => concerns !== "every")
    .map(({ id, concerns, examples }) => [id, concerns, checkWorkbook(workbookOf(examples.bad)).kinds[0]] as const);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(([, part, kind]) => part !== "every" && kind && !formOf(kind).parts.includes(part))).toEqual([]);
});

const laidOut = (id: string, name = id): SheetSnapshot => {
  const model = EXAMPLE_CASES.find((one) => one.id === id);
  if (!model) throw new Error(id);
  return { ...planSnapshot(layoutCase(model, { row: 0, column: 0 })), name };
};
const checked = (...sheets: readonly SheetSnapshot[]) => checkWorkbook({ activeSheet: sheets[0]!.name, sheets });

test.each(EXAMPLE_CASES.map((model) => [model.id, model.kind] as const))("%s is checked as %s", (id, kind) => {
  expect(checked(laidOut(id))).toMatchObject({ kinds: [kind], rules: rulesFor(kind).length });
});

test("cases of both kinds in one workbook are checked as what they are, each", () => {
  expect(checked(laidOut("TV03-2025"), laidOut("BI07"))).toMatchObject({
    kinds: ["investeringsforslag", "budgetnotat"],
    rules: ids.length,
  });
});

const BARE = sheetOf("| Oversigt | |\n| 1.000 kr. 2025 p/l | 2025 | 2026\n| Leje | 5 | 6");
const MIXED = sheetOf(`
  | Tabel 3. Serviceinvesteringer i forslaget | |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
  | Montering                                 | 150  | 30
  |
  | Tidligere afsatte midler                  | |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
  | Budgetaftale 2018                         | 10   | 10`);

test.each([
  ["tables that say nothing, in a workbook with no case: every rule", BARE, { chosen: null, remembered: null }, null],
  [
    "tables that say nothing, in a workbook with a case",
    BARE,
    { chosen: null, remembered: "budgetnotat" },
    "budgetnotat",
  ],
  [
    "the tables know better than the workbook's case",
    laidOut("BI07"),
    { chosen: null, remembered: "investeringsforslag" },
    "budgetnotat",
  ],
  [
    "a person knows better than the tables",
    laidOut("BI07"),
    { chosen: "investeringsforslag", remembered: null },
    "investeringsforslag",
  ],
  [
    "tables of both kinds together: every rule, whatever the workbook's case",
    MIXED,
    { chosen: null, remembered: "investeringsforslag" },
    null,
  ],
] as const)("%s", (_name, sheet, known, kind) => {
  expect(checkWorkbook({ activeSheet: sheet.name, sheets: [sheet] }, known).kinds).toEqual([kind]);
});

test("a rule of the other kind keeps silent when a person has said what the case is", () => {
  const workbook = { activeSheet: "Ark1", sheets: [MIXED] };
  const rulesOf = (chosen: "investeringsforslag" | null): string[] =>
    checkWorkbook(workbook, { chosen, remembered: null }).findings.map(({ rule }) => rule);
  expect(rulesOf(null)).toContain("tidligere-midler-prisniveau");
  expect(rulesOf("investeringsforslag")).not.toContain("tidligere-midler-prisniveau");
});

const proposalFrom = (first: number): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |
  | 1.000 kr. ${first} p/l                              | Styringsområde | ${first} | ${first + 1}
  | Varige ændringer                                    |                |
  | Kortere forløb                                      | Service        | -350 | -350
  | Samlet varig ændring                                |                | -350 | -350`;

test.each([
  [2016, []],
  [2026, ["antal-aar"]],
])("a proposal of %i is measured by the form of its time", (first, told) => {
  const { findings } = checkWorkbook(workbookOf(proposalFrom(first)));
  expect(findings.map(({ rule }) => rule).filter((rule) => rule === "antal-aar")).toEqual(told);
});
