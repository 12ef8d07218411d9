import { expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { toldAt } from "../../harness/toldAt.ts";

const report = (sheet: string) => checkWorkbook(workbookOf(sheet));

const sections = (buildings: string): string => `
  | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027
  | Personale
  | Pædagoger | Service | 200 | 220
  | Ledere | Service | 100 | 100
  | Personaleudgifter | | 300 | 320
  | Bygninger
  | Legeplads | Anlæg | 600 | 300
  | Hegn | Anlæg | 300 | 100
  | Bygningsudgifter | | ${buildings} | 400
  | Udgifter i alt (netto) | | 1.200 | 720`;

test("the sum of a section, called by no word of a total, is settled by the total below though one of two years is wrong", () => {
  expect(toldAt(sections("900"))).toEqual([]);
  expect(toldAt(sections("990"))).toEqual(["tabel-sum C9"]);
});

test("a year behind «I alt 2026-2027» is a year of the same table, and the sum between them is named as unread", () => {
  const sheet = `
    | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | I alt 2026-2027 | 2028
    | Løn | Service | 200 | 220 | 420 | 230
    | Drift | Service | 100 | 110 | 210 | 110
    | Udgifter i alt (netto) | | 300 | 330 | 630 | 340`;
  expect(recogniseSheet(sheetOf(sheet)).map(({ yearColumns }) => yearColumns.map(({ year }) => year))).toEqual([
    [2026, 2027, 2028],
  ]);
  expect(toldAt(sheet)).toEqual([]);
  expect(report(sheet).inventory.unread.map(({ count, name }) => `${count} ${name}`)).toEqual(["3 I alt 2026-2027"]);
});

test.each([
  ["| Børn | 40 | 50", "| Takst | 12 | 12", "| I alt | 480 | 600"],
  ["| Bruttoudgift | 900 | 900", "| Statstilskud | 300 | 300", "| I alt | 600 | 600"],
  ["| Primo | 1.000 | 800", "| Forbrug | 200 | 300", "| I alt | 800 | 500"],
  ["| Vuggestue | 120 | 124", "| Børnehave | 80 | 82", "| I alt | 95 | 97"],
])("«I alt» of a table that is none of the form's, and a sum in no year, is not held to be one", (...rows) => {
  expect(toldAt(["| Udgifter (1.000 kr., 2026 p/l) | 2026 | 2027", ...rows].join("\n"))).toEqual([]);
});
