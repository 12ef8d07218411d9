import { expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${toA1(at)}`);

const HEAD = `| Udvalg        | Bevilling, profit-center mv. | 2026 | 2027
              | 1.000 kr. 2026 p/l |                         |      |`;

/** As under the heading "Tekniske tabeller": the word "Tabel" is left out. */
const technical = (gross: string): string => `
  | Tekniske tabeller til korrektioner i Kvantum |
  | A. Måltalseffekt |
  ${HEAD}
  | Socialudvalget | 1520 | -150 | -300
  | Total          |      | -150 | -300
  | B. Varig drift |
  ${HEAD}
  | Socialudvalget | 1520 | 50   | 50
  | Total          |      | 50   | 50
  | C) Bruttoeffektivisering |
  ${HEAD}
  | Socialudvalget | 1520 | -200 | ${gross}
  | Total          |      | -200 | ${gross}`;

test("tables that are called by their letter alone are those of the form", () => {
  expect(recogniseSheet(sheetOf(technical("-350"))).map(({ role }) => role)).toEqual([
    "netEffect",
    "operation",
    "grossSaving",
  ]);
  expect(told(technical("-350"))).toEqual([]);
  expect(told(technical("-530"))).not.toEqual([]);
});

test("«Udgifter, netto» above another group is a total", () => {
  const net = (label: string, total: string): string => `
    | 1.000 kr., 2027 p/l | 2027  | 2028
    | Leje                | 2.400 | 2.400
    | Forbrug             | 350   | 350
    | ${label}            | 2.750 | ${total}
    | Finansieres af:     |       |
    | Opsagt lejemål      | -2.000 | -2.000
    | Kassen              | -750   | -750
    | Finansiering i alt  | -2.750 | -2.750`;
  for (const label of ["Udgifter, netto", "Driftsudgifter (netto)"]) {
    expect(told(net(label, "2.750"))).toEqual([]);
    expect(told(net(label, "2.570"))).toEqual(["tabel-sum C4"]);
  }
});
