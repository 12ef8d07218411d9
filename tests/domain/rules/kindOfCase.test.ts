import { expect, test } from "vitest";
import type { FormKind } from "../../../src/domain/form/formKind.ts";
import { kindInName, kindInTitle } from "../../../src/domain/recognition/sheet/statedKind.ts";
import { type CheckReport, checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { keptFrom, kindsOf } from "../../../src/domain/rules/profiles.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

test.each([
  ["Effektiviseringsforslag", "effektiviseringsforslag"],
  ["EFFEKTIVISERINGSFORSLAG – færre vikarer", "effektiviseringsforslag"],
  ["Effektiviseringsforslag SOF 3: Færre vikarer", "effektiviseringsforslag"],
  ["Type: Innovationsforslag", "innovationsforslag"],
  ["Bilag 2. Tværgående effektiviseringsforslag til budget 2027", "effektiviseringsforslag"],
  ["☒ Innovationsforslag", "innovationsforslag"],
  ["Tabel 1. Effektiviseringsforslagets samlede økonomiske konsekvenser", "effektiviseringsforslag"],
  ["Tabel 1. Forslagets samlede økonomiske konsekvenser", null],
  ["☐ Innovationsforslag", null],
  ["Investeringsforslag / Effektiviseringsforslag", null],
  ["Investerings- og effektiviseringsforslag", null],
  ["Effektiviseringsforslag er ikke omfattet af puljen", null],
  ["Udvalget har godkendt et effektiviseringsforslag", null],
])("«%s» says it is %s", (text, kind) => {
  expect(kindInTitle(text)).toBe(kind);
});

test.each([
  ["Effektiviseringsforslag SOF 2.xlsx", "effektiviseringsforslag"],
  ["Investerings- og innovationsforslag.xlsx", null],
  ["Forslag.xlsx", null],
])("a file called %s is %s", (name, kind) => {
  expect(kindInName(name)).toBe(kind);
});

const SAVING = `
  | Varige ændringer     |         |      |
  | Færre vikarer        | Service | -350 | -700
  | Samlet varig ændring |         | -350 | -700`;
const INVESTMENT = `
  | Implementeringsomkostninger         |         |     |
  | Oplæring                            | Service | 150 |
  | Samlede implementeringsomkostninger |         | 150 |`;
const HEADER = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
  | 1.000 kr. 2026 p/l                                  | Styringsområde | 2026 | 2027`;
const PAYBACK = `
  | Tilbagebetalingstid baseret på serviceeffektivisering | 9 år |`;

const checked = (text: string, fileName = ""): CheckReport =>
  checkWorkbook(workbookOf(text), { chosen: null, remembered: null, fileName });
const told = ({ findings }: CheckReport): string[] => findings.map(({ rule }) => rule);

/** Rules that an effektiviseringsforslag is never measured by: it has nothing to pay back. */
const OF_INVESTMENT = (rule: string): boolean => !kindsOf(rule).includes("effektiviseringsforslag");

test.each<readonly [string, string, string, FormKind, boolean]>([
  ["a title over savings alone", `| Effektiviseringsforslag${HEADER}${SAVING}`, "", "effektiviseringsforslag", false],
  [
    "a file's name over savings alone",
    HEADER + SAVING,
    "Effektiviseringsforslag 3.xlsx",
    "effektiviseringsforslag",
    false,
  ],
  [
    "a title over an investment: the title counts, and is asked about",
    `| Effektiviseringsforslag${HEADER}${SAVING}${INVESTMENT}`,
    "",
    "effektiviseringsforslag",
    true,
  ],
  [
    "a file's name over an investment: the tables count, and the name is asked about",
    HEADER + SAVING + INVESTMENT,
    "Effektiviseringsforslag 3.xlsx",
    "investeringsforslag",
    true,
  ],
  ["a title over costs alone", `| Innovationsforslag${HEADER}${INVESTMENT}`, "", "innovationsforslag", false],
  [
    "an innovationsforslag that states a payback",
    `| Innovationsforslag${HEADER}${SAVING}${INVESTMENT}${PAYBACK}`,
    "",
    "innovationsforslag",
    true,
  ],
  ["no word at all", HEADER + SAVING + INVESTMENT, "Sag.xlsx", "investeringsforslag", false],
  [
    "a list to choose from",
    `| Investeringsforslag\n| Innovationsforslag${HEADER}${SAVING}${INVESTMENT}`,
    "",
    "investeringsforslag",
    false,
  ],
])("%s", (_name, text, fileName, kind, isAsked) => {
  const report = checked(text, fileName);
  expect(report.kinds).toEqual([kind]);
  expect(told(report).includes("sagstype-i-tvivl")).toBe(isAsked);
});

test("an effektiviseringsforslag is measured by its savings, and by nothing about investment", () => {
  const wrong = SAVING.replace("| Samlet varig ændring |         | -350", "| Samlet varig ændring |         | -450");
  const rules = told(checked(`| Effektiviseringsforslag${HEADER}${wrong}${INVESTMENT}${PAYBACK}`));
  expect(rules).toContain("tabel-sum");
  expect(rules.filter(OF_INVESTMENT)).toEqual([]);
  expect(told(checked(HEADER + SAVING + INVESTMENT + PAYBACK)).filter(OF_INVESTMENT)).not.toEqual([]);
});

test("a payback that no rule looks at does not count as checked, and the check is not clean", () => {
  const text = `${HEADER}${SAVING}${INVESTMENT}${PAYBACK}`;
  const [asProposal, asSaving] = [checked(text), checked(`| Effektiviseringsforslag${text}`)];
  expect(asSaving.inventory.checked).toBe(asProposal.inventory.checked - 1);
  expect(keptFrom(asSaving)?.kind).toBe("investeringsforslag");
  expect(keptFrom(asProposal)).toBeNull();
});

test("each case of a workbook is what the words of its own part say", () => {
  const text = `| Effektiviseringsforslag${HEADER}${SAVING}\n|\n|\n| Investeringsforslag${HEADER}${SAVING}${INVESTMENT}`;
  expect(checked(text).kinds).toEqual(["effektiviseringsforslag", "investeringsforslag"]);
});

test("a word from before its form was known says nothing", () => {
  const old = `| Innovationsforslag${HEADER}${INVESTMENT}`.replaceAll("2026", "2014").replaceAll("2027", "2015");
  expect(checked(old).kinds).toEqual(["investeringsforslag"]);
});
