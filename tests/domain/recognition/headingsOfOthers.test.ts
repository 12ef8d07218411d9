import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { toldAt } from "../../harness/toldAt.ts";

const report = (sheet: string) => checkWorkbook(workbookOf(sheet));
const yearsOf = (sheet: string): string[] =>
  recogniseSheet(sheetOf(sheet)).map(({ yearColumns }) =>
    yearColumns.map(({ year, goesOn }) => `${year}${goesOn ? "+" : ""}`).join(" "),
  );

const withYears = (
  years: string,
  label = "",
  caption = "Tabel 2. Varige ændringer, service, 1.000 kr., 2026 p/l",
): string => `
  | ${caption}
  | ${label} | ${years}
  | Mindre papir | -60 | -80 | -80
  | Mindre porto | -40 | -70 | -70
  | Varige ændringer totalt, service | -100 | -150 | -150`;

describe("years of two figures", () => {
  test.each(["26 | 27 | 28", "'26 | '27 | '28"])("%s are years where the prices are of one close by", (years) => {
    expect(yearsOf(withYears(years))).toEqual(["2026 2027 2028"]);
    expect(report(withYears(years)).inventory.unread).toEqual([]);
  });

  test.each([
    ["a row with a name of its own has figures", withYears("26 | 27 | 28", "Antal borgere")],
    ["no prices are said", withYears("26 | 27 | 28", "", "Tabel 2. Varige ændringer, service")],
    ["the prices are of another time", withYears("36 | 37 | 38")],
  ])("but not where %s", (_, sheet) => {
    expect(yearsOf(sheet)).toEqual([]);
  });
});

test("figures below years written in full are no years, though only a unit stands beside them", () => {
  const priced = withYears("2026 | 2027 | 2028").replace(
    "| Mindre porto",
    "| Enhedspris (kr.) | 26 | 27 | 28\n  | Mindre porto",
  );
  expect(yearsOf(priced)).toEqual(["2026 2027 2028"]);
  expect(toldAt(priced)).toEqual([]);
});

test.each([
  "Fra 1.1.2026 | Fra 1.1.2027 | Fra 1.1.2028",
  "Fra 1. januar 2026 | Fra 1. januar 2027 | Fra 1. januar 2028",
])("%s: the last goes on", (years) => expect(yearsOf(withYears(years))).toEqual(["2026 2027 2028+"]));

const MODELS = (total: string): string => `
  | Tabel 2. Varige ændringer, service - to modeller, 1.000 kr. 2026 p/l
  | | Model 1 | | Model 2 |
  | | 2026 | 2027 | 2026 | 2027
  | Færre timer | -200 | -600 | -150 | -450
  | Kompensation | 50 | 50 | 40 | 40
  | Varige ændringer totalt, service | -150 | ${total} | -110 | -410`;

test("the same two years once more are columns of another model", () => {
  expect(yearsOf(MODELS("-550"))).toEqual(["2026 2027", "2026 2027"]);
  expect(toldAt(MODELS("-550"))).toEqual([]);
  expect(toldAt(MODELS("-510"))).toEqual(["tabel-sum C6"]);
});

test("a year over the names of rows heads no amounts: they are named as unread", () => {
  const sheet = `
    | Budgetnotat, 1.000 kr., 2026 p/l
    | 2026  | Udgift | Indtægt | Netto
    | Løn   | 400    | 0       | 400
    | Entré | 0      | -100    | -100
    | I alt | 400    | -100    | 300`;
  expect(toldAt(sheet)).toEqual([]);
  expect(report(sheet).inventory.unread.map(({ count }) => count)).toEqual([9]);
});

test("«Indtægter» over the names of rows asks nobody whether they are income or expenditure", () => {
  expect(
    toldAt(`
      | Indtægter (1.000 kr., 2026 p/l) | 2026 | 2027
      | Brugerbetaling                  | -200 | -210
      | Tilskud                         | -300 | -310
      | Indtægter i alt                 | -500 | -520`),
  ).toEqual([]);
});

test("«Aktivitet» beside control areas is a budget note's", () => {
  const [table] = recogniseSheet(
    sheetOf(`
      | Aktivitet (1.000 kr., 2026 p/l) | Område | 2026 | 2027
      | Sommerskole | Service | 500 | 700
      | Inventar | Anlæg | | 300
      | Udgifter i alt | | 500 | 1.000`),
  );
  expect(table!.role).toBe("activities");
});
