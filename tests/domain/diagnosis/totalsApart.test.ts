import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** What the fejl tell to change, and between what they leave the choice. */
function told(sheet: string): { changes: string[]; choices: string[][] } {
  const found = checkWorkbook(workbookOf(sheet)).findings.filter(({ severity }) => severity === "fejl");
  const texts = (changes: (typeof found)[number]["repair"]): string[] =>
    changes.map(({ at, value }) => `${toA1(at)} ${value.toString()}`);
  return {
    changes: found.flatMap(({ repair }) => texts(repair)),
    choices: found.flatMap(({ alternatives }) => alternatives.map(({ changes }) => texts(changes))),
  };
}

const TABLE_1 = (care: string, training: string, all: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
  | Varige ændringer
  | Forløb | Service | -2.400 | -2.400 | -2.400
  | Pleje | Service | ${care}
  | Samlet varig ændring | | ${training}
  | Implementeringsomkostninger
  | Visitation | Service | 4.509 | 5.144 | 1.910
  | Samlede implementeringsomkostninger | | 4.509 | 5.144 | 1.910
  | Samlet økonomisk påvirkning | | ${all}`;

test("of two totals over the same rows the one that is off is wrong: no row is, that the other was calculated with", () => {
  const mistyped = TABLE_1("0 | 300 | 300", "-2.400 | -2.100 | -2.100", "2.109 | 3.444 | -190");
  expect(told(mistyped)).toEqual({ changes: ["D10 3044"], choices: [] });
});

test("a blank is not filled in for the sake of one total where the total of all is calculated without it", () => {
  const { changes, choices } = told(TABLE_1(" | 5.400 | 6.000", "3.000 | 3.000 | 3.600", "2.109 | 8.144 | 5.510"));
  expect(changes).toEqual([]);
  expect(choices).toContainEqual(["C6 -2400"]);
});

const ONE_ROW = (total: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028
  | Varige ændringer
  | Forløb | Service | -820 | -875 | -930 | -930
  | Samlet varig ændring | | -820 | -875 | -930 | -930
  |
  | Tabel A. Måltalseffekt
  | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027 | 2028
  | Socialudvalget | 1310 | -820 | -875 | -930 | -930
  | Total | | ${total}`;

test("the total of one row that Tabel 1 shows is told what it should be, blank or not", () => {
  expect(told(ONE_ROW("-820 | -875 | -930 | -930")).changes).toEqual([]);
  expect(told(ONE_ROW("-820 | -875 | | -930")).changes).toEqual(["E10 -930"]);
  expect(told(ONE_ROW("-820 | -1.341 | -930 | -930")).changes).toEqual(["D10 -875"]);
});

test("a cost that its own table's total and Tabel 1 count as one is turned back, though the proposal then saves nothing", () => {
  const sheet = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
  | Varige ændringer
  | Forløb | Service | -2.310 | -2.310 | -2.310
  | Visitation | Service | 3.873 | 3.890 | 3.900
  | Samlet varig ændring | | 1.563 | 1.580 | 1.590
  |
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2025 p/l | | 2025 | 2026 | 2027
  | Forløb | | -2.310 | -2.310 | -2.310
  | Visitation | | -3.873 | -3.890 | -3.900
  | Varige ændringer totalt, service | | 1.563 | 1.580 | 1.590`;
  expect(told(sheet).changes).toEqual(["C11 3873", "D11 3890", "E11 3900"]);
});

test("a row that is told in two and has lost the one part: the other part is not told to take it over", () => {
  const sheet = (rest: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026
  | Implementeringsomkostninger
  | Lokal træning | Service | 2.260 |
  | Projektledelse | Service | 1.600 | 2.250
  | Samlede implementeringsomkostninger | | 3.860 | 2.250
  |
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2025 p/l | | 2025 | 2026
  | Lokal træning, løn | | 1.582 |
  | Lokal træning, øvrig drift | | ${rest} |
  | Projektledelse | | 1.600 | 2.250
  | Investeringer totalt, service | | 3.860 | 2.250`;
  expect(told(sheet("678")).changes).toEqual([]);
  expect(told(sheet("")).changes).toEqual([]);
});
