import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** Where something is wrong, by which rule, and what is wrong only because of it. */
const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity === "fejl")
    .map(({ at, rule, related }) => [`${toA1(at)} ${rule}`, ...related.map(toA1)].join(" "));

const LINES = (area: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020
  | Implementeringsomkostninger | | |
  | Undervisning af skoler | Service | 150 | 300
  | Udvikling | Service | 90 | 90
  | Ombygning | ${area} | 540 | 60
  | Samlede implementeringsomkostninger | | 780 | 450`;

const SERVICE = (teaching: string, sum: string): string => `
  |
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2020 p/l | | 2019 | 2020
  | Undervisning | | 150 | ${teaching}
  | Konsulenter | | 90 | 90
  | Investeringer totalt, service | | 240 | ${sum}`;

const ANLÆG = `
  |
  | Tabel 4. Anlægsinvesteringer i forslaget
  | 1.000 kr. 2020 p/l | | 2019 | 2020
  | Ombygning | | 540 | 60
  | Investeringer totalt, anlæg | | 540 | 60`;

test("a row and its total against the same row and its total: nobody can tell which, and all four are named", () => {
  expect(wrong(LINES("Anlæg") + SERVICE("300", "390") + ANLÆG)).toEqual([]);
  expect(wrong(LINES("Anlæg") + SERVICE("310", "400") + ANLÆG)).toEqual(["D13 tabel-mod-kilde D4 D7 D11"]);
});

test("a control area that every other table gainsays is one fault, with all that it upsets", () => {
  const [only, ...more] = wrong(LINES("Service") + SERVICE("300", "390") + ANLÆG);
  expect(more).toEqual([]);
  expect(only).toMatch(/^B6 styringsomraade-modsiges .*C18/);
});

const MERGED = (item: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020
  | Implementeringsomkostninger | | |
  | Montage af lamper | Service | 2.900 | 1.100
  | Samlede implementeringsomkostninger | | 2.900 | 1.100
  |
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2020 p/l | | 2019 | 2020
  | Lamper | | ${item} | 700
  | Løn | | 400 | 400
  | Investeringer totalt, service | | 2.900 | 1.100`;

test("where one of several rows is wrong and nobody can tell which, the total points at them", () => {
  expect(wrong(MERGED("2.500"))).toEqual([]);
  expect(wrong(MERGED("2.550"))).toEqual(["C11 tabel-sum C9 C10"]);
});

const APPROPRIATIONS = (year: string, sum: string): string => `
  | Tabel 1. Aktiviteter
  | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | I alt
  | Rengøring | Service | 200 | 400 | 600
  | Energi | Service | -100 | -150 | -250
  | Udgifter i alt (netto) | | 100 | 250 | 350
  |
  | Tabel 2. Udgifter til service
  | 1.000 kr., 2026 p/l | Udvalg | Bevilling | I/U | 2026 | 2027 | I alt
  | Rengøring | KFU | 1.30 | U | 200 | 400 | 600
  | Energi | KFU | 1.30 | U | -100 | ${year} | -250
  | Serviceudgifter i alt | | | | 100 | ${sum} | 350`;

test("an I alt that is right once its year is, is told as a consequence of the year", () => {
  expect(wrong(APPROPRIATIONS("-150", "250"))).toEqual([]);
  expect(wrong(APPROPRIATIONS("150", "550"))).toEqual(["F10 beloeb-modsiges F11 G10 G11"]);
});

test("22 beside 5,5 is 22,0: half a million is no rounding", () => {
  const inMillions = (total: string): string => `
    | Tabel 1. Aktiviteter
    | Mio. kr., 2025 p/l | Styringsområde | 2025 | 2026
    | Hal | Anlæg | 5,5 | 20,5
    | Udstyr | Anlæg | 0,2 | 1,5
    | Udgifter i alt (netto) | | 5,7 | ${total}`;
  expect(wrong(inMillions("22"))).toEqual([]);
  expect(wrong(inMillions("22,5"))).toEqual(["D5 tabel-sum D3 D4"]);
  expect(wrong(inMillions("21"))).toEqual(["D5 tabel-sum D3 D4"]);
});
