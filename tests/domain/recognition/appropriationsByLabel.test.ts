import { expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const NOTE = (amount: string): string => `
  | Tabel 2. Oversigt over aktiviteter
  | Aktiviteter (1.000 kr. 2025 p/l) | Styringsområde | 2025 | 2026 | I alt
  | Legeplads | Anlæg | 515 | 200 | 715
  | Udgifter i alt (netto) | | 515 | 200 | 715
  |
  | Tabel 3. Udgifter til anlæg
  | (1.000 kr. 2025 p/l) | Bevilling | I/U | 2025 | 2026 | I alt
  | Teknik- og Miljøudvalget | 7300 | U | ${amount} | 200 | 715
  | Anlæg i alt | | | 515 | 200 | 715`;

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

test("an appropriation table whose rows are named by their committee has no column of it", () => {
  expect(recogniseSheet(sheetOf(NOTE("515"))).map(({ role }) => role)).toEqual(["activities", "appropriations"]);
  expect(told(NOTE("515"))).toEqual([]);
  expect(told(NOTE("551"))).toEqual(["beloeb-modsiges D8"]);
});
