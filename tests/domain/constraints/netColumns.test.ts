import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const report = (sheet: string) => checkWorkbook(workbookOf(sheet));
const told = (sheet: string): string[] =>
  report(sheet)
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at, expected }) => `${rule} ${toA1(at)} ${expected}`);

const CAPTION = "| Tabel 1. Oversigt over ønskets aktiviteter (1.000 kr., 2026 p/l) |";

const net = (words: string, museum = "100 | -20 | 80", total = "600 | -470 | 130"): string => `${CAPTION}
  |           | 2026      |      |     | 2027 |      |
  |           | ${words}  | ${words}
  | Svømmehal | 500       | -450 | 50  | 500  | -450 | 50
  | Museum    | ${museum} | 100  | -30 | 70
  | I alt     | ${total}  | 600  | -480 | 120`;

describe("the net of a year with several columns", () => {
  test.each(["Udgift | Indtægt | Netto", "U | I | N"])("%s: the last is the table", (words) => {
    expect(recogniseSheet(sheetOf(net(words))).map(({ part }) => part)).toHaveLength(3);
    expect(recogniseSheet(sheetOf(net(words)))[0]).toMatchObject({ part: null, role: "activities" });
    expect(told(net(words))).toEqual([]);
  });

  test("is held against the columns beside it", () => {
    const words = "Udgift | Indtægt | Netto";
    expect(told(net(words, "100 | -20 | 70"))).toEqual(["beloeb-modsiges D5 80"]);
    expect(told(net(words, "110 | -20 | 80"))).toEqual(["beloeb-modsiges B5 100"]);
    expect(told(net(words, "100 | -20 | 90", "600 | -470 | 140"))).toEqual(["netto-kolonne D5 null"]);
  });

  test("may take income that stands with plus", () => {
    const plus = (museum: number): string => `${CAPTION}
      |           | 2026   |         |       | 2027   |         |
      |           | Udgift | Indtægt | Netto | Udgift | Indtægt | Netto
      | Svømmehal | 500    | 450     | 50    | 500    | 450     | 50
      | Museum    | 100    | 20      | 80    | 100    | 30      | ${museum}`;
    expect(told(plus(70))).toEqual([]);
    expect(told(plus(60))).toEqual(["netto-kolonne G5 null"]);
  });

  test("before, after and what is changed are no net", () => {
    const sheet = `${CAPTION}
      |       | 2026     |         |     | 2027     |         |
      |       | Vedtaget | Ændring | Nyt | Vedtaget | Ændring | Nyt
      | Løn   | 500      | -50     | 450 | 500      | -50     | 450
      | Drift | 100      | 20      | 120 | 100      | 30      | 130
      | I alt | 600      | -30     | 570 | 600      | -20     | 580`;
    expect(recogniseSheet(sheetOf(sheet)).every(({ part }) => part !== null)).toBe(true);
  });
});

test("columns of a year that «I alt» adds across are read together, and a net across them is none of their totals", () => {
  const sheet = (cafe: number): string => `
    | Tabel 5. Udgifter og indtægter fordelt på år |
    | 1.000 kr. 2026 p/l | 2026   |         | 2027   |         | Netto i alt
    |                    | Udgift | Indtægt | Udgift | Indtægt |
    | Svømmehal          | 800    |         | 820    |         | 1620
    | Cafe               | 150    | -90     | 150    | -120    | ${cafe}
    | Entre              |        | -300    |        | -300    | -600
    | I alt              | 950    | -390    | 970    | -420    | 1110
    | Netto              | 560    |         | 550    |         |`;
  expect(told(sheet(90))).toEqual([]);
  expect(told(sheet(60))).toEqual(["i-alt-kolonne F5 90"]);
});
