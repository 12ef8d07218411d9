import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { amountOf } from "../../../src/domain/recognition/cells/amountCell.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const tableOf = (text: string) => recogniseSheet(sheetOf(text))[0]!;

/** What the check calls wrong: where, and by which rule. */
const wrong = (...sheets: readonly string[]): string[] =>
  checkWorkbook(workbookOf(...sheets))
    .findings.filter(({ severity }) => severity === "fejl")
    .map(({ at, rule }) => `${toA1(at)} ${rule}`);

test("a minus behind, parentheses and marks that lead to a note are amounts", () => {
  const { rows } = tableOf(`
    | Tabel 2. Varige ændringer, service |
    | 1.000 kr. 2020 p/l | 2019 | 2020 | 2021 | 2022 | 2023
    | Kortere forløb | '1.300- | '(1.300) | '1.300* | '-1.300 1) | '1.300¹`);
  expect(rows[0]?.amounts.map((cell) => amountOf(cell)?.toNumber())).toEqual([-1300, -1300, 1300, -1300, 1300]);
});

test("the label may stand right of its control area, totals and headings to the left of it", () => {
  const { rows } = tableOf(`
    | Tabel 1. Forslagets økonomi
    | Styringsområde | 1.000 kr. 2020 p/l | 2019 | 2020
    | Varige ændringer | | |
    | Service | Mindre leje | -400 | -800
    | Service | Energi | -50 | -150
    | Varige ændringer i alt | | -450 | -950`);
  expect(rows.map(({ kind, label, controlArea }) => `${kind} ${label} ${controlArea}`)).toEqual([
    "section Varige ændringer null",
    "item Mindre leje Service",
    "item Energi Service",
    "total Varige ændringer i alt null",
  ]);
});

test("rows of shares and staff are no money, and a profit centre may be a number", () => {
  const { rows } = tableOf(`
    | Tabel A. Måltalseffekt (1.000 kr. 2020 p/l)
    | Udvalg | Bevilling | 2019 | 2020
    | TMU | 3175 | -450 | -900
    | Effektivisering i pct. af budgettet | | 3 | 6
    | Antal årsværk | | -1 | -2`);
  expect(rows.map(({ kind, appropriationText }) => `${kind} ${appropriationText}`)).toEqual([
    "item 3175",
    "note ",
    "note ",
  ]);
});

test("the caption states what the header leaves out", () => {
  const { unit, priceLevel } = tableOf(`
    | Tabel 2. Varige ændringer, service, 1.000 kr.
    | 2020 p/l | 2019 | 2020
    | Kortere forløb | -1 | -2`);
  expect([unit, priceLevel]).toEqual(["thousand", { kind: "year", year: 2020 }]);
});

const BROKEN_ACROSS_PAGES = (total: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020
  | Varige ændringer | | |
  | Kortere forløb | Service | | -700
  | Samlet varig ændring | | | -700
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020
  | Implementeringsomkostninger | | |
  | Projektledelse | Service | 350 | 60
  | Samlede implementeringsomkostninger | | 350 | 60
  | Samlet økonomisk påvirkning | | 350 | ${total}`;

test("a header printed again on the next page begins no new table", () => {
  expect(recogniseSheet(sheetOf(BROKEN_ACROSS_PAGES("-640")))).toHaveLength(1);
  expect(wrong(BROKEN_ACROSS_PAGES("-640"))).toEqual([]);
  expect(wrong(BROKEN_ACROSS_PAGES("-600"))).toEqual(["D10 tabel-sum"]);
});

const SUMS_ABOVE = (first: string, second: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020
  | Varige ændringer | | 0 | ${first}
  | Kortere forløb | Service | | -500
  | Vedligehold | Service | | -200
  | Implementeringsomkostninger | | ${second} | 60
  | Projektledelse | Service | 350 | 60
  | Samlet økonomisk påvirkning | | 350 | -640`;

test("headings that hold the sum of the rows below are checked as sums", () => {
  expect(wrong(SUMS_ABOVE("-700", "350"))).toEqual([]);
  expect(wrong(SUMS_ABOVE("-710", "350"))).toEqual(["D3 tabel-sum"]);
  expect(wrong(SUMS_ABOVE("-700", "300"))).toEqual(["C6 tabel-sum"]);
});

describe("totals under names of their own", () => {
  const named = (label: string, last: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020 | 2021
    | Varige ændringer | | | |
    | Kortere forløb | Service | | -700 | -900
    | Implementeringsomkostninger | | | |
    | Projektledelse | Service | 350 | 60 |
    | ${label} | | 350 | -640 | ${last}`;

  test.each(["Nettoeffekt", "Virkning på kassen"])("%s", (label) => {
    expect(wrong(named(label, "-900"))).toEqual([]);
    expect(wrong(named(label, "-950"))).toEqual(["E7 tabel-sum"]);
  });
});

const IN_AND_OUT = (out: string, into: string): string => `
  | Tabel 1. Aktiviteter
  | 1.000 kr., 2024 p/l | Styringsområde | 2024 | 2025
  | Drift af pladser | Service | 6.000 | 6.200
  | Statslig refusion | Service | -1.000 | -1.100
  | Udgifter i alt | | 6.000 | ${out}
  | Indtægter i alt | | ${into} | -1.100
  | Udgifter i alt (netto) | | 5.000 | 5.100`;

test("expenses and income may have a total each", () => {
  expect(wrong(IN_AND_OUT("6.200", "-1.000"))).toEqual([]);
  expect(wrong(IN_AND_OUT("6.300", "-1.000"))).toEqual(["D5 tabel-sum"]);
  expect(wrong(IN_AND_OUT("6.200", "-1.010"))).toEqual(["C6 tabel-sum"]);
});

const TWO_MODELS = (second: string): string => `
  | Tabel 1a. Forslagets samlede økonomiske konsekvenser, model 1
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020
  | Varige ændringer | | |
  | Færre besøg | Service | | -700
  | Samlet varig ændring | | | -700
  |
  | Tabel 1b. Forslagets samlede økonomiske konsekvenser, model 2
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020
  | Varige ændringer | | |
  | Færre besøg | Service | | -400
  | Samlet varig ændring | | | -400
  |
  | Tabel 2a. Varige ændringer, service, model 1
  | 1.000 kr. 2020 p/l | | 2019 | 2020
  | Besøg | | | -700
  |
  | Tabel 2b. Varige ændringer, service, model 2
  | 1.000 kr. 2020 p/l | | 2019 | 2020
  | Besøg | | | ${second}`;

test("each model may have a Tabel 1 of its own", () => {
  expect(wrong(TWO_MODELS("-400"))).toEqual([]);
  expect(wrong(TWO_MODELS("-700"))).toEqual(["D19 tabel-mod-kilde"]);
  const drafts = casesFromSheets([sheetOf(TWO_MODELS("-400"))]);
  expect(drafts.map(({ lines }) => lines.length)).toEqual([1, 1]);
});
