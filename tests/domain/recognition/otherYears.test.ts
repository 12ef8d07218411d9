import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const years = (sheet: string): string[] =>
  recogniseSheet(sheetOf(sheet)).flatMap(({ yearColumns }) =>
    yearColumns.map(({ year, goesOn }) => `${year}${goesOn ? " og frem" : ""}`),
  );

const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${at.row + 1},${at.column + 1}`);

const unread = (sheet: string): number => checkWorkbook(workbookOf(sheet)).inventory.unread.length;

const yearsHeaded = (headings: string, last = -1800): string => `
  | Tabel 2. Varige ændringer, service |
  | 1.000 kr. 2026 p/l | Styringsområde | ${headings} |
  | Færre vikarer      | Service        | -1300   | -1250 | -1300 |
  | Administration     | Service        | -500    | -550  | -500  |
  | I alt              |                | -1800   | -1800 | ${last} |`;

describe("years wrapped in something else, in step with each other", () => {
  test.each([
    "2026/27 | 2027/28 | 2028/29",
    "Skoleår 2026/27 | Skoleår 2027/28 | Skoleår 2028/29",
    "2026 (t.kr.) | 2027 (t.kr.) | 2028 (t.kr.)",
    "’26 | ’27 | ’28",
  ])("%s", (headings) => {
    expect(years(yearsHeaded(headings))).toEqual(["2026", "2027", "2028"]);
    expect(wrong(yearsHeaded(headings))).toEqual([]);
    expect(wrong(yearsHeaded(headings, -2070))).toEqual(["tabel-sum 5,5"]);
  });

  test("spans that do not follow each other are no years", () => {
    expect(years(yearsHeaded("2026/27 | 2031/32 | 2019/20"))).toEqual([]);
  });
});

test.each(["Løbende", "Blivende", "Pr. år herefter", "Herefter årligt"])("%s is the permanent level", (heading) => {
  expect(years(yearsHeaded(`2026 | 2027 | ${heading}`))).toEqual(["2026", "2027", "2028 og frem"]);
  expect(wrong(yearsHeaded(`2026 | 2027 | ${heading}`))).toEqual([]);
});

const summed = (heading: string, sums: readonly [number, number, number]): string => `
  | Tabel 2. Varige ændringer, service |
  | 1.000 kr. 2026 p/l | 2026  | 2027  | ${heading} |
  | Færre vikarer      | -1300 | -1250 | ${sums[0]} |
  | Administration     | -500  | -550  | ${sums[1]} |
  | I alt              | -1800 | -1800 | ${sums[2]} |`;

describe("a column behind the years that holds their sums", () => {
  test.each(["Akkumuleret", "Facit", "Effekt"])("«%s» is checked as their sum", (heading) => {
    expect(wrong(summed(heading, [-2550, -1050, -3600]))).toEqual([]);
    expect(wrong(summed(heading, [-2550, -1500, -3600]))).not.toEqual([]);
  });

  test("one that holds something else is named as unread", () => {
    expect(wrong(summed("Gennemsnit", [-1275, -525, -1800]))).toEqual([]);
    expect(unread(summed("Gennemsnit", [-1275, -525, -1800]))).toBe(1);
  });
});

test.each(["2000 | 46 | 8091 | 8092 | 2050", "2046 | 8091 | 8092 | | 2000"])(
  "sums that follow each other are no years where no budget has them: %s",
  (sums) => {
    const rows = `
      | Tabel 2. Oversigt over ønskets aktiviteter |
      | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030
      | Kurser              | Service        | ${sums}
      | I alt               |                | ${sums}`;
    expect(years(rows)).toEqual(["2026", "2027", "2028", "2029", "2030"]);
    expect(recogniseSheet(sheetOf(rows)).map((table) => table.rows.length)).toEqual([2]);
  },
);
