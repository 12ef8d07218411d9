import { expect, test } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const told = (rows: string): string[] =>
  toldAt(`
    | Tabel 1. Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | 2028 | 2029
    ${rows.trim()}`);

const staff = (ledelse: string, total: string): string => `
    | 1. Personale | Service | 900 | 950 | 900 | 980
    | 1.1 Ledelse | Service | 300 | ${ledelse} | 300 | 320
    | 1.2 Pædagoger | Service | 600 | 640 | 600 | 660
    | 2. Husleje | Service | 100 | 100 | 110 | 120
    | I alt | | 1.000 | ${total} | 1.010 | 1.100`;

test("rows that make up the row above in every year are its parts, though each has a control area", () => {
  expect(told(staff("310", "1.050"))).toEqual([]);
});

test("a part that is mistyped, and a total, are told where they stand", () => {
  expect(told(staff("380", "1.050"))).toEqual(["dele-giver-ikke-raekken D2"]);
  expect(told(staff("310", "1.500"))).toEqual(["tabel-sum D6"]);
});

test("a row that is the sum of others by right is added where the total adds it", () => {
  expect(
    told(`
    | Løn | Service | 900 | 950 | 900 | 980
    | Varer | Service | 300 | 310 | 300 | 320
    | Husleje | Service | 600 | 640 | 600 | 660
    | I alt | | 1.800 | 1.900 | 1.800 | 1.960`),
  ).toEqual([]);
});

const areas = (total: string): string => `
    | Personale | Service | 900 | 900 | 900 | 900
    | Lokaler | Service | 90 | 90 | 90 | 90
    | Ombygning | Anlæg | 2.000 | 500 | 0 | 0
    | Serviceudgifter i alt | | 990 | ${total} | 990 | 990`;

test("the only total of a table may be of one of its areas", () => {
  expect(told(areas("990"))).toEqual([]);
  expect(told(areas("909"))).toEqual(["tabel-sum D5"]);
});

const raised = (label: string, last: string): string => `
    | Løn | Service | 1.000 | 1.005 | 1.000 | 1.000
    | Drift | Service | 200 | 200 | 200 | 300
    | I alt | | 1.200 | 1.205 | 1.200 | 1.300
    | ${label} | | 1.320 | 1.326 | 1.320 | ${last}`;

test("a total with more than the one above in every year is no sum of the rows, where it says so", () => {
  expect(told(raised("I alt inkl. overhead (10 pct.)", "1.430"))).toEqual([]);
  expect(told(raised("I alt", "1.430"))).toEqual(["tabel-sum C5"]);
  expect(told(raised("I alt inkl. overhead (10 pct.)", "1.300"))).toEqual(["tabel-sum C5"]);
});

test("nor is the total without what the one above has, though that one is wrong in a year", () => {
  const bought = (withTax: string): string => `
    | Køb | Anlæg | 1.000 | 2.000 | 0 | 0
    | Moms 25 pct. | Anlæg | 250 | 500 | 0 | 0
    | I alt inkl. moms | | ${withTax} | 2.500 | 0 | 0
    | I alt ekskl. moms | | 1.000 | 2.000 | 0 | 0`;
  expect(told(bought("1.250"))).toEqual([]);
  expect(told(bought("2.250"))).toEqual(["tabel-sum C4"]);
});

test("a total rounded below the exact one is no sum of the rows, where it says so", () => {
  const rounded = (last: string): string => `
    | Løn | Service | 900 | 914 | 900 | 900
    | Drift | Service | 90 | 90 | 90 | 90
    | I alt | | 990 | 1.004 | 990 | 990
    | I alt, afrundet | | 1.000 | 1.000 | 1.000 | ${last}`;
  expect(told(rounded("1.000"))).toEqual([]);
  expect(told(rounded("1.100"))).toEqual(["tabel-sum C5"]);
});

test("a committee in a column of its own may hold the sum of the rows below it, which name none", () => {
  expect(
    toldAt(`
      | Aktiviteter (1.000 kr. 2026 p/l) | Udvalg | 2026 | 2027 | 2028 | 2029
      | | Socialudvalget | 1.560 | 2.550 | 2.520 | 2.425
      | Rådgivere | | 1.250 | 2.400 | 2.400 | 2.350
      | Kurser | | 310 | 150 | 120 | 75
      | | Børne- og Ungdomsudvalget | 2.110 | 2.345 | 2.480 | 2.610
      | Pædagoger | | 1.730 | 1.910 | 2.035 | 2.155
      | Legeplads | | 380 | 435 | 445 | 455
      | I alt | | 3.670 | 4.895 | 5.000 | 5.035`),
  ).toEqual([]);
});
