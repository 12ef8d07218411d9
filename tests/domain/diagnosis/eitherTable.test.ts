import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Change } from "../../../src/domain/rules/rule.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const shown = (changes: readonly Change[]): string =>
  changes.map(({ at, value }) => `${toA1(at)}=${value.toString()}`).join(" ");

/** Every fejl: its rule, what is certain to change, and the explanations that are as good. */
const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity === "fejl")
    .map(({ rule, repair, alternatives }) =>
      [rule, shown(repair), alternatives.map(({ changes }) => shown(changes)).join(" | ")].filter(Boolean).join(": "),
    );

const SAVING = (first: string, total: string, again: string, sum: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
  | Varige ændringer
  | Færre konsulenter | Service | ${first}
  | Samlet varig ændring | | ${total}
  |
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2025 p/l | | 2025 | 2026 | 2027
  | Færre konsulenter | | ${again}
  | Varige ændringer totalt, service | | ${sum}`;

const formulas = (row: number, values: readonly string[]): string =>
  ["C", "D", "E"].map((column, at) => `=SUM(${column}${row}) → ${values[at]!}`).join(" | ");

test("two years of a row in each other's place, and only one other table: it may be the one or the other", () => {
  const sheet = (first: readonly [string, string]): string =>
    SAVING(
      `-245 | ${first.join(" | ")}`,
      formulas(4, ["-245", ...first]),
      "-245 | -315 | -450",
      formulas(9, ["-245", "-315", "-450"]),
    );
  expect(told(sheet(["-315", "-450"]))).toEqual([]);
  const [found, ...others] = told(sheet(["-450", "-315"]));
  expect(others).toEqual([]);
  expect(found).toContain("D4=-315 E4=-450");
  expect(found).toContain("D9=-450 E9=-315");
});

test("a figure that no slip makes of the other table's: one of the two is older, and nobody can tell which", () => {
  const sheet = (last: string): string =>
    SAVING("-245 | -315 | -450", "-245 | -315 | -450", `-245 | -315 | ${last}`, formulas(9, ["-245", "-315", last]));
  expect(told(sheet("-450"))).toEqual([]);
  const found = told(sheet("-187"));
  expect(found.length).toBe(1);
  expect(found[0]).not.toContain("tabel-mod-kilde: E9=-450 E10=-450:");
  expect(found[0]!.startsWith("tabel-mod-kilde")).toBe(true);
});

test("an amount in millions in one of two tables: that the other one is a thousand times too large is no better", () => {
  const sheet = (amount: string): string => `
    | Tabel 2. Oversigt over aktiviteter
    | Aktiviteter (1.000 kr. 2025 p/l) | Styringsområde | 2025 | 2026 | I alt
    | Gadeplansindsats | Service | 0 | 220 | =SUM(C3:D3) → 220
    | Bibliotek | Anlæg | 195 | 195 | =SUM(C4:D4) → 390
    | Udgifter i alt (netto) | | =SUM(C3:C4) → 195 | =SUM(D3:D4) → 415 | =SUM(E3:E4) → 610
    |
    | Tabel 3. Udgifter til service
    | (1.000 kr. 2025 p/l) | Udvalg | Bevilling | I/U | 2025 | 2026 | I alt
    | Gadeplansindsats | Socialudvalget | 6210 | U | 0 | ${amount} | ${amount}
    | Serviceudgifter i alt | | | | 0 | ${amount} | ${amount}`;
  expect(told(sheet("220")).filter((text) => text.includes("="))).toEqual([]);
  const found = told(sheet("0,22"));
  expect(found.length).toBe(1);
  expect(found[0]).toContain("D3=0.22");
  expect(found[0]).toContain("F9=220");
});

describe("a row of a committee and a control area", () => {
  const technical = (caption: string, rows: string): string => `
    | ${caption}
    | Udvalg | Styringsområde | Bevilling | 2025 | 2026
    ${rows}`;
  const sheet = (committee: string, service = "-24 | -24", other = "-29 | -29"): string =>
    [
      technical(
        "Tabel A. Måltalseffekt (nettoeffektivisering)",
        `| Socialudvalget | Service | | ${service}
         | ${committee} | Anlæg | | ${other}
         | Total | | | -53 | -53`,
      ),
      technical("Tabel B. Bevillingsmæssig effekt - varig drift", "| Socialudvalget | Anlæg | | 5 | 5"),
      technical(
        "Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering)",
        `| Socialudvalget | Service | | -24 | -24
         | Socialudvalget | Anlæg | | -34 | -34
         | Total | | | -58 | -58`,
      ),
    ].join("");

  test("has another name in one table, and what the other two say of it is right", () => {
    expect(told(sheet("Socialudvalget"))).toEqual([]);
    expect(told(sheet("Økonomiudvalget"))).toEqual(["udvalg-modsiges: A4=Socialudvalget"]);
  });

  test("is the same row in the other tables only where it is of the same area", () => {
    expect(told(sheet("Socialudvalget", "-29 | -29", "-24 | -24")).length).toBeGreaterThan(0);
  });
});

test("amounts pasted beside other names are those of the table they come from, and no row has another committee", () => {
  const sheet = (first: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
    | Varige ændringer
    | Færre konsulenter | Service | -39 | -67 | -98
    | Samlet varig ændring | | -39 | -67 | -98
    | Implementeringsomkostninger
    | Udstyr | Anlæg | 366 | 28 |
    | Samlede implementeringsomkostninger | | 366 | 28 | 0
    | Samlet økonomisk påvirkning | | 327 | -39 | -98
    |
    | Tabel A. Måltalseffekt (nettoeffektivisering)
    | Udvalg | Bevilling | 2025 | 2026 | 2027
    | Børne- og Ungdomsudvalget | 4400 | -39 | -67 | -98
    | Total | | -39 | -67 | -98
    |
    | Tabel D. Fordeling af anlægsinvesteringer mellem udvalg
    | Udvalg | Bevilling | 2025 | 2026 | 2027
    | Teknik- og Miljøudvalget | 7300 | ${first}
    | Total | | ${first}`;
  expect(told(sheet("366 | 28 |"))).toEqual([]);
  expect(told(sheet("-39 | -67 | -98"))).toEqual(["tabel-samme-fejl: C18=366 D18=28 E18=0 C19=366 D19=28 E19=0"]);
});

test("a total that follows two faults has no value for the one of them alone", () => {
  const sheet = (moving: string, advice: string, sums: readonly string[]): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
    | Implementeringsomkostninger
    | Etablering | Service | 35 | 125 | 195
    | Flytning | Service | | | 20
    | Konsulentbistand | Service | 35 | 190 | 185
    | Samlede implementeringsomkostninger | | =SUM(C4:C6) → 70 | =SUM(D4:D6) → 315 | =SUM(E4:E6) → 400
    |
    | Tabel 3. Serviceinvesteringer i forslaget
    | 1.000 kr. 2025 p/l | | 2025 | 2026 | 2027
    | Etablering | | 35 | 125 | 195
    | Flytning | | | | ${moving}
    | Rådgivning | | ${advice}
    | Investeringer totalt, service | | ${["C", "D", "E"].map((at, year) => `=SUM(${at}11:${at}13) → ${sums[year]!}`).join(" | ")}`;
  expect(told(sheet("20", "35 | 190 | 185", ["70", "315", "400"]))).toEqual([]);
  const found = told(sheet("-20", "-35 | -190 | -185", ["0", "-65", "-10"]));
  expect(found.some((text) => text.includes("C13=35 D13=190 E13=185"))).toBe(true);
  expect(found.filter((text) => !text.includes("|") && /E14=(?!400)/.test(text))).toEqual([]);
});

test("figures of a year that have changed places among committees are told, though no row bears the other's name", () => {
  const sheet = (rows: readonly [string, string, string]): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
    | Varige ændringer
    | Digital post | Service | -210 | -215 | -220
    | Sagsbehandling | Service | -85 | -90 | -130
    | Vikartimer | Service | -70 | -115 | -155
    | Samlet varig ændring | | -365 | -420 | -505
    |
    | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering)
    | Udvalg | Bevilling | 2025 | 2026 | 2027
    | Socialudvalget | 6210 | -210 | -215 | ${rows[0]}
    | Økonomiudvalget | 1410 | -85 | -90 | ${rows[1]}
    | Kultur- og Fritidsudvalget | 3200 | -70 | -115 | ${rows[2]}
    | Total | | -365 | -420 | -505`;
  const changed = (text: string): string[] =>
    checkWorkbook(workbookOf(text))
      .findings.filter(({ rule }) => rule === "samme-raekke-andre-tal")
      .flatMap(({ alternatives }) => alternatives.map(({ changes }) => shown(changes)));
  expect(changed(sheet(["-220", "-130", "-155"]))).toEqual([]);
  expect(changed(sheet(["-130", "-220", "-155"]))).toEqual(["E11=-220 E12=-130", "E4=-130 E5=-220"]);
  expect(changed(sheet(["-130", "-155", "-220"]))).toEqual(["E11=-220 E12=-130 E13=-155", "E4=-130 E5=-155 E6=-220"]);
  // A committee of two rows, and another one of the rest, are no rows in each other's place.
  expect(changed(sheet(["-350", "-155", "0"]))).toEqual([]);
});

test("a row without its committee is given the one of its control area, and a code is no name", () => {
  const table = (letter: string, words: string, name: string): string => `
    | Tabel ${letter}. ${words}
    | Udvalg | Bevilling | 2025 | 2026
    | ${name} | 8050 | -1.800 | -1.800
    | Socialudvalget, anlæg | 8050 | | -1.300
    | Total | | -1.800 | -3.100`;
  const repairsOf = (sheet: string): string[] =>
    checkWorkbook(workbookOf(sheet))
      .findings.filter(({ repair }) => repair.length > 0)
      .map(({ rule, repair }) => `${rule} ${shown(repair)}`);
  const sheet = (name: string): string =>
    table("A", "Måltalseffekt (nettoeffektivisering)", name) +
    `
    | Tabel B. Bevillingsmæssig effekt - varig drift
    | Udvalg | Bevilling | 2025 | 2026
    | Socialudvalget, service | 8050 | |` +
    table("C", "Bevillingsmæssig effekt (bruttoeffektivisering)", "Socialudvalget, service");
  expect(repairsOf(sheet("Socialudvalget, service"))).toEqual([]);
  expect(repairsOf(sheet(""))).toEqual(["udvalg-mangler A3=Socialudvalget, service"]);
  const alone = `
    | Tabel A. Måltalseffekt (nettoeffektivisering)
    | Udvalg | Bevilling | 2025 | 2026
    | Socialudvalget | 6210 | -1.800 | -1.800
    | Total | | -1.800 | -1.800
    | Tabel B. Bevillingsmæssig effekt - varig drift
    | Udvalg | Bevilling | 2025 | 2026
    | Socialudvalget | 6210 | 200 | 200
    | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering)
    | Udvalg | Bevilling | 2025 | 2026
    | | 6210 | -2.000 | -2.000`;
  expect(repairsOf(alone)).toEqual(["udvalg-mangler A10=Socialudvalget"]);
});

test("the one total of an appropriation table counts what comes in as well", () => {
  const sheet = (total: string): string => `
    | Tabel 2. Oversigt over aktiviteter
    | Aktiviteter (1.000 kr. 2025 p/l) | Styringsområde | 2025 | 2026
    | Evaluering | Service | | -5.000
    | Svømmehal | Service | 26.700 | 4.100
    | Udgifter i alt (netto) | | 26.700 | -900
    |
    | Tabel 3. Udgifter til service
    | (1.000 kr. 2025 p/l) | Udvalg | Bevilling | I/U | 2025 | 2026
    | Evaluering | Socialudvalget | 6210 | I | | -5.000
    | Svømmehal | Økonomiudvalget | 1410 | U | 26.700 | 4.100
    | Serviceudgifter i alt | | | | 26.700 | ${total}`;
  expect(told(sheet("-900"))).toEqual([]);
  expect(told(sheet("4.100"))).toHaveLength(1);
});

test("a year of a row is no slip where another year of it may be newer", () => {
  const sheet = (first: string): string =>
    SAVING(first, formulas(4, first.split(" | ")), "-600 | -300 | -450", "-600 | -300 | -450") +
    `
  |
  | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering)
  | Udvalg | Bevilling | 2025 | 2026 | 2027
  | Socialudvalget | 6210 | -600 | -300 | -450
  | Total | | -600 | -300 | -450`;
  expect(told(sheet("-600 | -300 | -450"))).toEqual([]);
  const { findings } = checkWorkbook(workbookOf(sheet("-720 | -360 | -450")));
  expect(findings.filter(({ rule }) => rule === "tabel-mod-kilde").length).toBeGreaterThan(0);
  expect(findings.flatMap(({ severity, repair }) => (severity === "fejl" ? repair : []))).toEqual([]);
});

test("Tabel E has the amounts of Tabel 3 by right, also where its row lacks its committee", () => {
  const sheet = (name: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2025 p/l | Styringsområde | Udvalg | 2025 | 2026 | 2027
    | Implementeringsomkostninger
    | System | Service | Økonomiudvalget | 50 | 13 | 45
    | Ledelse | Anlæg | Socialudvalget | 53 | |
    | Samlede implementeringsomkostninger | | | 103 | 13 | 45
    |
    | Tabel 3. Serviceinvesteringer i forslaget
    | 1.000 kr. 2025 p/l | | | 2025 | 2026 | 2027
    | System | | | 50 | 13 | 45
    | Investeringer totalt, service | | | 50 | 13 | 45
    |
    | Tabel E. Fordeling af serviceinvesteringer mellem udvalg
    | Udvalg | Bevilling | | 2025 | 2026 | 2027
    | ${name} | 1410 | | 50 | 13 | 45
    | I alt | | | 50 | 13 | 45`;
  expect(told(sheet("Økonomiudvalget"))).toEqual([]);
  expect(told(sheet("")).filter((text) => text.includes("="))).toEqual([]);
});
