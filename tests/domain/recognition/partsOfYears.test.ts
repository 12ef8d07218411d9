import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const years = (sheet: string): string[] =>
  recogniseSheet(sheetOf(sheet)).flatMap(({ yearColumns }) =>
    yearColumns.map(({ year, goesOn }) => `${year}${goesOn ? " og frem" : ""}`),
  );

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

const unreadIn = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).inventory.unread.map(({ at, name }) => `${toA1(at)} ${name}`);

const sheet = (headings: string, koordinator = "600 | 620 | 640 | 1860"): string => `
  | Tabel 2. Oversigt over ønskets aktiviteter |
  | 1.000 kr., 2026 p/l    | Styringsområde | ${headings}
  | Koordinator            | Service        | ${koordinator}
  | Kurser                 | Service        | 200 | 200 | 210 | 610
  | Udgifter i alt (netto) |                | 800 | 820 | 850 | 2470`;

describe("parts of years and what came before them", () => {
  test.each([
    ["4. kvt. 2026 | 2027 | 2028 | I alt", "2026", "2027", "2028"],
    ["okt.-dec. 2026 | 2027 | 2028 | I alt", "2026", "2027", "2028"],
    ["2027 | 2028 | 1. kvartal 2029 | I alt", "2027", "2028", "2029"],
    ["Før 2026 | 2026 | 2027 | I alt", "2025", "2026", "2027"],
    ["1. halvår 2026 | 2. halvår 2026 | 2027 | I alt", "2026", "2026", "2027"],
    ["3. kvt. 2026 | 4. kvt. 2026 | 2027 | I alt", "2026", "2026", "2027"],
  ])("%s", (headings, ...expected) => {
    expect(years(sheet(headings))).toEqual(expected);
    expect(told(sheet(headings))).toEqual([]);
    expect(told(sheet(headings, "600 | 620 | 640 | 1680"))).not.toEqual([]);
  });

  test("a case has one amount a year: halves in columns of their own are put together", () => {
    const [draft] = casesFromSheets([sheetOf(sheet("1. halvår 2026 | 2. halvår 2026 | 2027 | I alt"))]);
    expect([draft!.firstYear, draft!.yearCount]).toEqual([2026, 2]);
    const [first] = draft!.lines;
    expect(first!.amounts.map((amount) => amount?.toNumber())).toEqual([1220, 640]);
  });

  test("a half that nobody can read leaves its year open, and proposes nothing", () => {
    const [draft] = casesFromSheets([
      sheetOf(`
        | Tabel 2. Oversigt over ønskets aktiviteter |
        | 1.000 kr., 2026 p/l | Styringsområde | 1. halvår 2026 | 2. halvår 2026 | 2027
        | Koordinator         | Service        | 200            | ca. 400        | 800
        | Udgifter i alt      |                | 200            | 400            | 800`),
    ]);
    expect(draft!.lines[0]!.amounts[0]).toBeNull();
    expect(draft!.questions.find(({ kind }) => kind === "amount")).toMatchObject({
      suggestion: null,
      found: "200 + ca. 400",
    });
  });

  test("quarters alone are no years", () => {
    expect(years(sheet("1. kvt. 2026 | 2. kvt. 2026 | 3. kvt. 2026 | I alt"))).toEqual([]);
  });
});

describe("the permanent level behind «I alt»", () => {
  const level = (heading: string, last = 840): string => `
    | Tabel 2. Oversigt over ønskets aktiviteter |
    | 1.000 kr., 2026 p/l    | Styringsområde | 2026 | 2027 | I alt | ${heading}
    | Koordinator            | Service        | 600  | 620  | 1220  | 630
    | Kurser                 | Service        | 200  | 200  | 400   | 210
    | Udgifter i alt (netto) |                | 800  | 820  | 1620  | ${last}`;

  test.each(["2028 og frem", "2027 ff.", "Varig virkning (fra 2028)", "Varigt fra 2028"])("%s", (heading) => {
    expect(years(level(heading))).toEqual(["2026", "2027", "2028 og frem"]);
    expect(told(level(heading))).toEqual([]);
    expect(told(level(heading, 480))).toEqual(["tabel-sum F5"]);
  });
});

describe("«I alt»", () => {
  test("before the years is checked as their sum", () => {
    const before = (total: number): string => `
      | Tabel A. Måltalseffekt – hvis forslaget indarbejdes (nettoeffektivisering) |
      | Udvalg | Bevilling | I alt 2026-2028 (1.000 kr. 2026 p/l) | 2026 | 2027 | 2028
      | SUD    | 1525      | -500                                 | -100 | -200 | -200
      | BIU    | 35.10     | ${total}                             | -30  | -30  | -30
      | Total  |           | -590                                 | -130 | -230 | -230`;
    expect(told(before(-90))).toEqual([]);
    expect(told(before(-99))).toEqual(["i-alt-kolonne C4"]);
  });

  test.each([
    ["Tidligere år | 2026 | 2027 | I alt", "C3 Tidligere år", "F3 I alt"],
    ["2026 | 2027 | Uforudsete | I alt", "E3 Uforudsete", "F3 I alt"],
  ])("that adds a column of no year is named with it, and accused of nothing: %s", (headings, ...names) => {
    expect(told(sheet(headings))).toEqual([]);
    expect(unreadIn(sheet(headings))).toEqual(names);
  });
});

describe("quarters beside their year", () => {
  const quarterly = (headings: string, year: number): string => `
    | Tabel 3. Serviceinvesteringer i forslaget |
    | 1.000 kr. 2026 p/l            | ${headings}
    | Konsulent                     | 50 | 100 | 100 | 50 | ${year} | 120
    | Frikøb                        | 20 | 20  | 20  | 20 | 80      | 80
    | Investeringer totalt, service | 70 | 120 | 120 | 70 | 380     | 200`;

  test.each([
    "1. kvt. 2026 | 2. kvt. 2026 | 3. kvt. 2026 | 4. kvt. 2026 | 2026 | 2027",
    "Q1 2026 | Q2 2026 | Q3 2026 | Q4 2026 | 2026 i alt | 2027",
    "jan.-mar. 2026 | apr.-jun. 2026 | jul.-sep. 2026 | okt.-dec. 2026 | 2026 | 2027",
  ])("add up to it: %s", (headings) => {
    expect([told(quarterly(headings, 300)), unreadIn(quarterly(headings, 300))]).toEqual([[], []]);
    expect(told(quarterly(headings, 330))).toEqual(["beloeb-modsiges F3"]);
  });

  test("a year with one column of its own belongs to the sums of the quarters, and to none of them", () => {
    const below = (last: string): string => `
      | Tabel 3. Serviceinvesteringer i forslaget, 1.000 kr. 2026 p/l |
      |                               | 2026 | | | | | 2027
      |                               | 1. kvt. | 2. kvt. | 3. kvt. | 4. kvt. | I alt | ${last}
      | Konsulent                     | 50 | 100 | 100 | 50 | 300 | 120
      | Investeringer totalt, service | 50 | 100 | 100 | 50 | 300 | 120`;
    for (const last of ["I alt", ""]) {
      const tables = recogniseSheet(sheetOf(below(last)));
      const columns = tables.map(({ part, yearColumns }) => `${part} ${yearColumns.map(({ year }) => year).join()}`);
      expect(columns).toEqual(["null 2026,2027", ...[1, 2, 3, 4].map((quarter) => `${quarter}. kvt. 2026`)]);
      expect(told(below(last))).toEqual([]);
    }
  });
});
