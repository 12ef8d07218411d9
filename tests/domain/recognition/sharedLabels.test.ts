import { expect, test } from "vitest";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const models = (first: string, second: string, label = ""): string => `
  | 1.000 kr. (2027 p/l) | Model A |       |       |          | Model B |      |
  |                      | 2027    | 2028  | 2029  | ${label} | 2027    | 2028 | 2029
  | Personale            | 1.100   | 1.100 | 1.100 | ${label} | 700     | 700  | 700
  | Vagt                 | 300     | 300   | 300   | ${label} | 150     | 150  | 150
  | I alt                | 1.400   | ${first} | 1.400 | ${label} | 850  | 850  | ${second}`;

test("years side by side behind one column of labels are two tables of the same rows", () => {
  const { tables, unread } = readSheet(sheetOf(models("1.400", "850")));
  expect(tables.map(({ unit, rows }) => [unit, ...rows.map(({ label }) => label)])).toEqual([
    ["thousand", "Personale", "Vagt", "I alt"],
    ["thousand", "Personale", "Vagt", "I alt"],
  ]);
  expect(unread.map(({ at }) => toA1(at))).toEqual(["A1", "F1"]);
});

test("each of them adds up for itself", () => {
  const told = (sheet: string): string[] =>
    checkWorkbook(workbookOf(sheet))
      .findings.filter(({ severity }) => severity !== "note")
      .map(({ at }) => toA1(at));
  expect(told(models("1.400", "850"))).toEqual([]);
  expect(told(models("1.040", "850"))).toEqual(["C5"]);
  expect(told(models("1.400", "805"))).toEqual(["H5"]);
});

test("labels of its own stay its own", () => {
  const [, second] = readSheet(sheetOf(models("1.400", "850", "Leje"))).tables;
  expect(second!.rows[0]!.label).toBe("Leje");
});
