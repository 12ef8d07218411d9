import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const yearsOf = (sheet: string): number[] =>
  recogniseSheet(sheetOf(sheet)).flatMap(({ yearColumns }) => yearColumns.map(({ year }) => year));

const report = (sheet: string) => checkWorkbook(workbookOf(sheet));
const told = (sheet: string): string[] => report(sheet).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);
const unreadIn = (sheet: string): string[] => report(sheet).inventory.unread.map(({ name }) => name);

const CAPTION = "| Tabel 1. Oversigt over ønskets aktiviteter |";

describe("quarters and the year that they are", () => {
  const quarters = (last: string): string => `${CAPTION}
    | 1.000 kr., 2026 p/l | Styringsområde | Q1 2026 | Q2 2026 | ${last} | Q1 2027 | Q2 2027 | 2027 i alt
    | Vikarer             | Service        | 100 | 150 | 250 | 100 | 100 | 200
    | Kurser              | Service        | 20  | 20  | 40  | 30  | 30  | 60
    | Udgifter i alt      |                | 120 | 170 | 290 | 130 | 130 | 260`;

  test.each(["2026 i alt", "I alt 2026", "2026, total", "Hele 2026"])("«%s» behind them is the year", (last) => {
    const [table, ...parts] = recogniseSheet(sheetOf(quarters(last)));
    expect(table!.yearColumns.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(parts.map(({ part }) => part)).toEqual(["Q1", "Q2"]);
    expect(unreadIn(quarters(last))).toEqual([]);
    const [draft] = casesFromSheets([sheetOf(quarters(last))]);
    expect(draft!.lines.map(({ amounts }) => amounts.map((amount) => amount?.toNumber()))).toEqual([
      [250, 200],
      [40, 60],
    ]);
  });

  test("«2026 i alt» behind no part of the year is none", () => {
    const sheet = `${CAPTION}
      | 1.000 kr., 2026 p/l | Styringsområde | Vest | Øst | 2026 i alt
      | Vikarer             | Service        | 100  | 150 | 250`;
    expect(yearsOf(sheet)).toEqual([]);
  });

  const halves = (total: number): string => `${CAPTION}
    | 1.000 kr., 2026 p/l | Styringsområde | 2026      |           | 2027      |           | I alt
    |                     |                | 1. halvår | 2. halvår | 1. halvår | 2. halvår |
    | Vikarer             | Service        | 100       | 200       | 100       | 150       | ${total}
    | Kurser              | Service        | 20        | 20        | 30        | 30        | 100
    | Udgifter i alt      |                | 120       | 220       | 130       | 180       | 650`;

  test("halves below the years are the years together", () => {
    expect(yearsOf(halves(550))).toEqual([2026, 2026, 2027, 2027]);
    expect(told(halves(550))).toEqual([]);
    expect(unreadIn(halves(550))).toEqual([]);
    expect(told(halves(505))).toEqual(["i-alt-kolonne G4"]);
  });
});

test.each([
  ["2026 (2026-pl) | 2027 (2026-pl) | 2028 (2026-pl)"],
  ["2026 (løbende priser) | 2027 (løbende priser) | 2028 (løbende priser)"],
])("a year with its prices behind it: %s", (headings) => {
  const sheet = `${CAPTION}
    | 1.000 kr.      | Styringsområde | ${headings}
    | Vikarer        | Service        | 100 | 150 | 250
    | Udgifter i alt |                | 100 | 150 | 250`;
  expect(yearsOf(sheet)).toEqual([2026, 2027, 2028]);
});

describe("a sum in front of the years", () => {
  const before = (heading: string, total = 350): string => `${CAPTION}
    | 1.000 kr., 2026 p/l | Styringsområde | ${heading} | 2026 | 2027 | Årligt herefter
    | Vikarer             | Service        | ${total}   | 150  | 200  | 200
    | Kurser              | Service        | 70         | 30   | 40   | 20
    | Udgifter i alt      |                | 420        | 180  | 240  | 220`;

  test.each(["2026-2027 i alt", "2026-27 i alt", "Ansøgt"])("«%s» is known by its words or its figures", (heading) => {
    expect(unreadIn(before(heading))).toEqual([]);
    expect(told(before(heading))).toEqual([]);
    expect(told(before(heading, 530))).toEqual(["i-alt-kolonne C3"]);
  });
});

describe("years with the latest first", () => {
  const turned = (last: number): string => `${CAPTION}
    | 1.000 kr., 2026 p/l | Styringsområde | 2028 | 2027 | 2026 | I alt
    | Vikarer             | Service        | 200  | 150  | 100  | 450
    | Kurser              | Service        | 40   | 30   | 20   | 90
    | Udgifter i alt      |                | 240  | 180  | ${last} | 540`;

  test("are read from the first one on, and none is said to be missing", () => {
    expect(yearsOf(turned(120))).toEqual([2026, 2027, 2028]);
    expect(told(turned(120))).toEqual([]);
    expect(unreadIn(turned(120))).toEqual([]);
    expect(told(turned(210))).toEqual(["tabel-sum E5"]);
    const [draft] = casesFromSheets([sheetOf(turned(120))]);
    expect(draft!.firstYear).toBe(2026);
    expect(draft!.lines[0]!.amounts.map((amount) => amount?.toNumber())).toEqual([100, 150, 200]);
  });

  test("two years in the wrong order are told all the same", () => {
    const sheet = turned(120).replace("2028 | 2027 | 2026", "2026 | 2028 | 2027");
    expect(told(sheet)).toContain("aarstal-hul D2");
  });
});
