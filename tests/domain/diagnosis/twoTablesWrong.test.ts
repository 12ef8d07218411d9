import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Change } from "../../../src/domain/rules/rule.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** What somebody does to every row of a table. */
type Mishap = (amounts: readonly number[]) => readonly number[];

const each =
  (of: (amount: number) => number): Mishap =>
  (amounts) =>
    amounts.map(of);
const inKroner = each((amount) => amount * 1000);
const inMillions = each((amount) => amount / 1000);
const turned = each((amount) => -amount);
const inOtherPrices = each((amount) => Math.round(amount * 1.03));
const toHundreds = each((amount) => Math.round(amount / 100) * 100);
const asItIs = each((amount) => amount);
const exchanged =
  (year: number): Mishap =>
  (amounts) =>
    amounts.with(year, amounts[year + 1]!).with(year + 1, amounts[year]!);
const copiedOn =
  (year: number): Mishap =>
  (amounts) =>
    amounts.with(year + 1, amounts[year]!);

const shown = (amounts: readonly number[]): string =>
  amounts.map((amount) => String(amount).replace(".", ",")).join(" | ");

const [FORLØB, KØRSEL, NET] = [
  [-820, -1870, -1930, -2980],
  [-140, -350, -460, -575],
  [-960, -2220, -2390, -3555],
];
const [MONTERING, UDSTYR, COST] = [
  [150, 250, 0, 0],
  [320, 410, 110, 0],
  [470, 660, 110, 0],
];
const IMPACT = [-490, -1560, -2280, -3555];
const YEARS = "2025 | 2026 | 2027 | 2028";

function sheet(first: Mishap, second: Mishap, third: Mishap): string {
  const of = (mishap: Mishap, amounts: readonly number[] | undefined): string => shown(mishap(amounts ?? []));
  return `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2025 p/l | Styringsområde | ${YEARS}
    | Varige ændringer
    | Forløb | Service | ${of(first, FORLØB)}
    | Kørsel | Service | ${of(first, KØRSEL)}
    | Samlet varig ændring | | ${of(first, NET)}
    | Implementeringsomkostninger
    | Montering | Service | ${of(first, MONTERING)}
    | Udstyr | Service | ${of(first, UDSTYR)}
    | Samlede implementeringsomkostninger | | ${of(first, COST)}
    | Samlet økonomisk påvirkning | | ${of(first, IMPACT)}
    |
    | Tabel 2. Varige ændringer, service
    | 1.000 kr. 2025 p/l | | ${YEARS}
    | Forløb | | ${of(second, FORLØB)}
    | Kørsel | | ${of(second, KØRSEL)}
    | Varige ændringer totalt, service | | ${of(second, NET)}
    |
    | Tabel 3. Serviceinvesteringer i forslaget
    | 1.000 kr. 2025 p/l | | ${YEARS}
    | Montering | | ${of(third, MONTERING)}
    | Udstyr | | ${of(third, UDSTYR)}
    | Investeringer totalt, service | | ${of(third, COST)}`;
}

const places = (changes: readonly Change[]): string[] => changes.map(({ at }) => toA1(at));

/** The places that a fejl tells to change, and those that each of the equal explanations would. */
function told(text: string): { certain: string[]; either: string[][] } {
  const found = checkWorkbook(workbookOf(text)).findings.filter(({ severity }) => severity === "fejl");
  return {
    certain: found.flatMap(({ repair }) => places(repair)),
    either: found.flatMap(({ alternatives }) => alternatives.map(({ changes }) => places(changes))),
  };
}

test("the case that all the others are made of is right", () => {
  expect(told(sheet(asItIs, asItIs, asItIs))).toEqual({ certain: [], either: [] });
});

/** Where Tabel 1 to 3 have their first figure. */
const FIRST = ["C4", "C15", "C21"] as const;

const isOf = (tables: readonly (typeof FIRST)[number][]) => (cells: readonly string[]) =>
  FIRST.every((first) => cells.includes(first) === tables.includes(first));

test.each([
  ["in kroner", "1 and 2", sheet(inKroner, inKroner, asItIs), ["C4", "C15"]],
  ["with turned signs", "1 and 2", sheet(turned, turned, asItIs), ["C4", "C15"]],
  ["with turned signs", "2 and 3", sheet(asItIs, turned, turned), ["C15", "C21"]],
  ["in millions", "1 and 3", sheet(inMillions, asItIs, inMillions), ["C4", "C21"]],
] as const)("two tables %s, %s, are one mistake, and the third is told as the wrong one of nobody", (...given) => {
  const { certain, either } = told(given[2]);
  expect(certain).toEqual([]);
  expect(either.filter(isOf(given[3]))).toHaveLength(1);
});

test.each([
  ["Tabel 1 in kroner, Tabel 2 with turned signs", sheet(inKroner, turned, asItIs)],
  ["Tabel 1 in kroner, Tabel 2 in other prices", sheet(inKroner, inOtherPrices, asItIs)],
  ["Tabel 1 with turned signs, Tabel 2 in other prices", sheet(turned, inOtherPrices, asItIs)],
  ["a year of Tabel 1 copied on, Tabel 2 in other prices", sheet(copiedOn(2), inOtherPrices, asItIs)],
])("%s: Tabel 1 is no witness against Tabel 3", (_name, text) => {
  expect(told(text).certain).toEqual([]);
});

test.each([0, 1])("two years of Tabel 1 in each other's column are one mistake (%i)", (year) => {
  const { findings } = checkWorkbook(workbookOf(sheet(exchanged(year), asItIs, asItIs)));
  const [only, ...more] = findings.filter(({ severity }) => severity === "fejl");
  expect(more).toEqual([]);
  const columns = ["C", "D", "E", "F"].slice(year, year + 2);
  const rows = [4, 5, 6, 8, 9, 10, 11];
  expect(places(only!.repair)).toEqual(rows.flatMap((row) => columns.map((column) => `${column}${row}`)));
  expect(only!.slip).toBe("swapped");
});

test("a table rounded to whole hundreds gainsays no figure that rounds to it", () => {
  const { certain, either } = told(sheet(toHundreds, asItIs, asItIs));
  expect(certain).toEqual([]);
  expect(either.flat()).not.toContain("E22");
});
