import { expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

test("a total in another unit says the same once more, and is no sum of the rows", () => {
  const table = (label: string, first: string, second: string): string => `
    | Tabel D. Fordeling af anlægsinvesteringer mellem udvalg | |
    | 1.000 kr. 2026 p/l   | 2026     | 2027
    | Økonomiudvalget      | 1.250    | 600
    | Socialudvalget       | 333      | 150
    | Total                | 1.583    | 750
    | ${label}             | ${first} | ${second}`;
  expect(told(table("Total i mio. kr.", "1,6", "0,8"))).toEqual([]);
  expect(told(table("I alt (hele kr.)", "1.583.000", "750.000"))).toEqual([]);
  expect(told(table("Total (1.000 kr.)", "1.538", "750"))).not.toEqual([]);
});

test("halves that a year consists of stand behind it as in front of it", () => {
  const table = (total: number): string => `
    | Tabel 3. Serviceinvesteringer i forslaget |
    | 1.000 kr. 2026 p/l            | 2026 | heraf 1. halvår 2026 | heraf 2. halvår 2026 | 2027
    | Konsulent                     | 250  | 100 | 150 | 120
    | Frikøb                        | ${total} | 40 | 40 | 80
    | Investeringer totalt, service | 330  | 140 | 190 | 200`;
  expect(recogniseSheet(sheetOf(table(80)))[0]!.yearColumns.map(({ year }) => year)).toEqual([2026, 2027]);
  expect(told(table(80))).toEqual([]);
  expect(told(table(90))).toEqual(["beloeb-modsiges B4"]);
  const [draft] = casesFromSheets([sheetOf(table(80))]);
  expect(draft!.lines.map(({ amounts }) => amounts.map((amount) => amount?.toNumber()))).toEqual([
    [250, 120],
    [80, 80],
  ]);
});
