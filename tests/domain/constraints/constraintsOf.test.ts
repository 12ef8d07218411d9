import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { openIn, promisesOf } from "./promises.ts";

const of = (sheet: string): string[] => promisesOf(workbookOf(sheet));
const ofKind = (kind: string, sheet: string): string[] => of(sheet).filter((line) => line.startsWith(`${kind}:`));

test("a total is its rows, an «I alt» its years, and the corner both", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | I alt
    | Varige ændringer |
    | Løn | Service | -100 | -200 | -300
    | Husleje | Service | 50 | 60 | 110
    | Varige ændringer i alt | | -50 | -140 | -190`;
  expect(of(sheet)).toEqual([
    "sum: C6 = C4 + C5 (totalen, rækkerne; ses i C6, regnes i C6)",
    "sum: D6 = D4 + D5 (totalen, rækkerne; ses i D6, regnes i D6)",
    "rowTotals: E6 = E4 + E5 (totalen, rækkerne; ses i E6, regnes i E6)",
    "rowTotal: E4 = C4 + D4 (I alt, årene; ses i E4, regnes i E4)",
    "rowTotal: E5 = C5 + D5 (I alt, årene; ses i E5, regnes i E5)",
    "rowTotal: E6 = C6 + D6 (I alt, årene; ses i E6, regnes i E6)",
  ]);
});

test("what cannot be read promises nothing, and neither does what depends on it", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | I alt
    | Varige ændringer |
    | Løn | Service | -100 | -200 | -300
    | Husleje | Service | ca. 50 | 60 | 110
    | Varige ændringer i alt | | -50 | #I/T | -190`;
  expect(of(sheet)).toEqual([
    "rowTotals: E6 = E4 + E5 (totalen, rækkerne; ses i E6, regnes i E6)",
    "rowTotal: E4 = C4 + D4 (I alt, årene; ses i E4, regnes i E4)",
  ]);
});

test("a blank is no effect, and a total of blanks is still a total", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027
    | Varige ændringer |
    | Løn | Service | | -200
    | Husleje | Service | | 60
    | Varige ændringer i alt | | | -140`;
  expect(of(sheet)).toEqual([
    "sum: C6 = C4 + C5 (totalen, rækkerne; ses i C6, regnes i C6)",
    "sum: D6 = D4 + D5 (totalen, rækkerne; ses i D6, regnes i D6)",
  ]);
});

test("an «I alt» that nobody has filled in is no sum yet", () => {
  const sheet = (one: string) => `
    | Tabel 2. Udgifter |
    | 1.000 kr. 2026 p/l | 2026 | 2027 | I alt
    | Løn | 100 | 200 | ${one}
    | Husleje | 50 | 60 |`;
  expect(of(sheet(""))).toEqual([]);
  expect(of(sheet("300"))).toEqual([
    "rowTotal: D3 = B3 + C3 (I alt, årene; ses i D3, regnes i D3)",
    "rowTotal: D4 = B4 + C4 (I alt, årene; ses i D4, regnes i D4)",
  ]);
});

test("«I alt» counts «og frem» as a year, or leaves it out: most rows tell which", () => {
  const sheet = (one: number, other: number) => `
    | Tabel 2. Udgifter |
    | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028 og frem | I alt
    | Løn | 100 | 200 | 300 | ${one}
    | Husleje | 50 | 60 | 70 | ${other}
    | Drift | 1 | 2 | 3 | 7`;
  expect(ofKind("rowTotal", sheet(600, 180))[2]).toBe(
    "rowTotal: E5 = B5 + C5 + D5 (I alt, årene; ses i E5, regnes i E5)",
  );
  expect(ofKind("rowTotal", sheet(300, 110))[2]).toBe("rowTotal: E5 = B5 + C5 (I alt, årene; ses i E5, regnes i E5)");
});

const COMMITTEES = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2026 p/l | Styringsområde | Udvalg | 2026 | 2027
    | Varige ændringer |
    | Løn | Service | SUD | -100 | -200
    | Husleje | Service | BUU | 50 | 60
    | Drift | Service | SUD | 10 | 10
    |
    | Tabel A. Samlede nettoeffekt |
    | 1.000 kr. 2026 p/l | Udvalg | 2026 | 2027
    | Socialudvalget | SUD | -90 | -190
    | Børne- og Ungdomsudvalget | BUU | 50 | 60
    | I alt | | -40 | -130
    |
    | Tabel B. Varig drift |
    | 1.000 kr. 2026 p/l | Udvalg | 2026 | 2027
    | Socialudvalget | SUD | 10 | 10
    | Børne- og Ungdomsudvalget | BUU | 50 | 60
    |
    | Tabel C. Besparelser |
    | 1.000 kr. 2026 p/l | Udvalg | 2026 | 2027
    | Socialudvalget | SUD | -100 | -200`;

test("A, B and C add up to what they draw from Tabel 1, and show it in their total, else in their first row", () => {
  expect(ofKind("source", COMMITTEES)).toEqual([
    "source: C10 + C11 = D4 + D5 + D6 (Tabel A, Tabel 1; ses i C12)",
    "source: D10 + D11 = E4 + E5 + E6 (Tabel A, Tabel 1; ses i D12)",
    "source: C16 + C17 = D5 + D6 (Tabel B, Tabel 1; ses i C16)",
    "source: D16 + D17 = E5 + E6 (Tabel B, Tabel 1; ses i D16)",
    "source: C21 = D4 (Tabel C, Tabel 1; ses i C21)",
    "source: D21 = E4 (Tabel C, Tabel 1; ses i D21)",
  ]);
});

test("A is B and C of every committee, also of one that C has no row for", () => {
  expect(ofKind("netGross", COMMITTEES)).toEqual([
    "netGross: C10 = C16 + C21 (Tabel A, Tabel B + Tabel C; ses i C21)",
    "netGross: C11 = C17 (Tabel A, Tabel B + Tabel C; ses i C17)",
    "netGross: D10 = D16 + D21 (Tabel A, Tabel B + Tabel C; ses i D21)",
    "netGross: D11 = D17 (Tabel A, Tabel B + Tabel C; ses i D17)",
  ]);
});

test("where Tabel 1 says whose a line is, every committee's row is the sum of its lines", () => {
  const inA = ofKind("share", COMMITTEES).filter((line) => line.includes("Tabel A"));
  expect(inA).toEqual([
    "share: C10 = D4 + D6 (Tabel A, udvalgets rækker i Tabel 1; ses i C10)",
    "share: D10 = E4 + E6 (Tabel A, udvalgets rækker i Tabel 1; ses i D10)",
    "share: C11 = D5 (Tabel A, udvalgets rækker i Tabel 1; ses i C11)",
    "share: D11 = E5 (Tabel A, udvalgets rækker i Tabel 1; ses i D11)",
  ]);
});

test("where only labels tell whose a line is, no share is promised", () => {
  expect(ofKind("share", COMMITTEES.replaceAll(/Service \| [A-Z]+ \|/g, "Service | |"))).toEqual([]);
});

test("a line without committee is nobody's, also below one that has one: only a group's first row speaks for others", () => {
  const unknown = COMMITTEES.replaceAll("Service | SUD |", "Service | |");
  const inB = ofKind("share", unknown).filter((line) => line.includes("Tabel B"));
  expect(inB).toEqual([]);
});

test("a committee that no table has a row for is told as that: its lines are left out of what the tables draw", () => {
  const without = COMMITTEES.replaceAll(/ +\| Børne- og Ungdomsudvalget .*\n/g, "");
  expect(ofKind("source", without).filter((line) => line.includes(": C"))).toEqual([
    "source: C10 = D4 + D6 (Tabel A, Tabel 1; ses i C11)",
    "source: C15 = D6 (Tabel B, Tabel 1; ses i C15)",
    "source: C19 = D4 (Tabel C, Tabel 1; ses i C19)",
  ]);
});

test("the same row in two tables is evidence, where the tables are not several of one kind", () => {
  expect(ofKind("twin", COMMITTEES).filter((line) => line.includes(": C"))).toEqual([
    "twin: C11 = D5 (Tabel A, Tabel 1; ses i C11)",
    "twin: C16 = D6 (Tabel B, Tabel 1; ses i C16)",
    "twin: C17 = D5 (Tabel B, Tabel 1; ses i C17)",
    "twin: C21 = D4 (Tabel C, Tabel 1; ses i C21)",
  ]);
});

test("years that the source does not have are compared with nothing", () => {
  const later = COMMITTEES.replace("Tabel C. Besparelser |\n    | 1.000 kr. 2026 p/l | Udvalg | 2026 | 2027", (text) =>
    text.replace("2026 | 2027", "2027 | 2028"),
  );
  expect(ofKind("source", later).filter((line) => line.includes("(Tabel C"))).toEqual([
    "source: C21 = E4 (Tabel C, Tabel 1; ses i C21)",
  ]);
});

test("a total that fits two readings as well as each other is open, and the choice decides", () => {
  const workbook = workbookOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027
    | Varige ændringer |
    | Løn | Service | -100 | -200
    | Husleje | Service | 50 | 60
    | Varige ændringer i alt | | -50 | -140
    | Implementering |
    | Kurser | Service | 30 | 0
    | I alt | | 31 | -139`);
  const open = openIn(workbook);
  expect(open).toEqual(["total Ark1 8: 2"]);
  const ways = [0, 1].map((way) =>
    promisesOf(workbook, new Map([["total Ark1 8", way]])).filter((line) => line.startsWith("sum: C9")),
  );
  expect(ways.flat()).toEqual([
    "sum: C9 = C8 (totalen, rækkerne; ses i C9, regnes i C9)",
    "sum: C9 = C4 + C5 + C8 (totalen, rækkerne; ses i C9, regnes i C9)",
  ]);
});

test.each(["TV03-2025", "BU05", "BU06", "BI07", "BI16", "SI01", "SI02"])(
  "what the published case %s promises stands in its file",
  async (id) => {
    const read = readXlsx(new Uint8Array(readFileSync(`tests/golden/published/${id}.num.xlsx`)));
    if (!read.ok) throw new Error(read.failure.kind);
    await expect(`${promisesOf(read.workbook).join("\n")}\n`).toMatchFileSnapshot(`../../golden/promises/${id}.txt`);
  },
);
