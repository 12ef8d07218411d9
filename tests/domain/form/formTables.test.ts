import { expect, test } from "vitest";
import { lineKindsOf } from "../../../src/domain/form/formLines.ts";
import {
  FORM_TABLES,
  formTable,
  isTechnical,
  letterOf,
  rolesOf,
  showsEffects,
} from "../../../src/domain/form/formTables.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { COMMITTEE_TABLES } from "../../../src/domain/tables/investment/committeeTableKinds.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

test("what a table draws from, and is missed beside, is in the form of the same kind of case", () => {
  for (const { kind, draws, missedBeside } of FORM_TABLES) {
    const named = [...(draws ? [draws.source] : []), ...missedBeside];
    expect(named.filter((role) => !rolesOf(kind).has(role))).toEqual([]);
  }
});

test("Tabel A adds what B and C add, and nothing is in both", () => {
  const [a, b, c] = (["A", "B", "C"] as const).map((id) => lineKindsOf(formTable(id)));
  expect([...b!, ...c!].sort()).toEqual([...a!].sort());
  expect(b!.filter((kind) => c!.includes(kind))).toEqual([]);
});

const SUMMARY = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
  | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
  | Varige ændringer                                    |                |      |
  | Kortere forløb                                      | Service        |      | -700
  | Vedligehold                                         | Service        |      | 100
  | Implementeringsomkostninger                         |                |      |
  | Montering                                           | Service        | 150  |
  | Ombygning                                           | Anlæg          | 500  |
  | Tilbagebetalingstid baseret på serviceeffektivisering | 3            |      |`;

const line = (caption: string, ...rows: readonly string[]): string => `
  | ${caption}         |  |
  | 1.000 kr. 2020 p/l | 2019 | 2020
${rows.map((row) => `  ${row}`).join("\n")}`;
const committee = (caption: string, amounts: string): string => `
  | ${caption} |           |
  | Udvalg         | Bevilling | 2019 | 2020
  | Socialudvalget | 35.10     | ${amounts}`;

/** The tables beside Tabel 1, each with the rule that misses it and the word it is missed by. */
const TABLES: readonly (readonly [string, string, string])[] = [
  [
    "tabel-2-mangler",
    "Tabel 2",
    line("Tabel 2. Varige ændringer, service", "| Kortere forløb | | -700", "| Vedligehold | | 100"),
  ],
  ["investeringstabel-mangler", "Service", line("Tabel 3. Serviceinvesteringer i forslaget", "| Montering | 150 |")],
  ["investeringstabel-mangler", "Anlæg", line("Tabel 4. Anlægsinvesteringer i forslaget", "| Ombygning | 500 |")],
  ["tabel-a-mangler", "Tabel A", committee("Tabel A. Måltalseffekt (nettoeffektivisering)", "| -600")],
  ["tabel-b-mangler", "Tabel B", committee("Tabel B. Bevillingsmæssig effekt - varig drift", "| 100")],
  ["tabel-c-mangler", "Tabel C", committee("Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering)", "| -700")],
  ["tabel-d-mangler", "Tabel D", committee("Tabel D. Fordeling af anlægsinvesteringer mellem udvalg", "500 |")],
  ["tabel-e-mangler", "Tabel E", committee("Tabel E. Fordeling af serviceinvesteringer mellem udvalg", "150 |")],
];

const missed = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ rule }) => TABLES.some(([id]) => id === rule))
    .map(({ rule, message }) => `${rule} ${message}`);

test("with all its tables nothing is missed", () => {
  expect(missed(SUMMARY + TABLES.map(([, , sheet]) => sheet).join(""))).toEqual([]);
});

test.each(TABLES.map(([rule, word], index) => [rule, word, index] as const))(
  "%s: without it only %s is missed",
  (rule, word, index) => {
    const [one, other] = missed(
      SUMMARY +
        TABLES.filter((_, place) => place !== index)
          .map(([, , sheet]) => sheet)
          .join(""),
    );
    expect(one).toMatch(new RegExp(`^${rule} .*${word}`));
    expect(other).toBeUndefined();
  },
);

test("the technical tables are those with a row for every committee, and three of them go by one letter", () => {
  const laidOut = COMMITTEE_TABLES.map(({ id }) => formTable(id));
  const technical = FORM_TABLES.filter(({ role }) => isTechnical(role));
  expect(technical).toEqual(laidOut);
  expect(technical.filter(({ role }) => showsEffects(role)).map(({ id }) => id)).toEqual(["A", "B", "C"]);
  expect(FORM_TABLES.map(({ role }) => letterOf(role)).filter((letter) => letter !== null)).toEqual(["A", "B", "C"]);
});
