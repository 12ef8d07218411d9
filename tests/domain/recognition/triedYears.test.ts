import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { yearInText } from "../../../src/domain/recognition/headings/yearText.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const YEARS: readonly (readonly [string, number, boolean])[] = [
  ["2. halvår 2026", 2026, false],
  ["2026 - 2. halvår", 2026, false],
  ["Medio 2026", 2026, false],
  ["2026 (½ år)", 2026, false],
  ["2026 (fra 1. juli)", 2026, false],
  ["Budgetår 2026", 2026, false],
  ["BF 2026", 2026, false],
  ["BO2029", 2029, false],
  ["BF26", 2026, false],
  ["Overslagsår 2027*", 2027, false],
  ["2026¹", 2026, false],
  ["2027 1)", 2027, false],
  ["2027, note 2", 2027, false],
  ["2029 og frem", 2029, true],
  ["2029 ff.", 2029, true],
  ["2029 (varigt)", 2029, true],
  ["Varigt fra 2029", 2029, true],
  ["2029-", 2029, true],
  ["2029 og efterfølgende år 1)", 2029, true],
];

const NO_YEARS = [
  "1. kvartal 2026",
  "Q1 2026",
  "K1 2026",
  "2026 (1. kvartal)",
  "marts 2026",
  "1. juli 2026",
  "31-12-2026",
  "2026-2029",
  "2026/2027",
  "2026 p/l",
  "2026-priser",
  "1.000 kr. 2026 p/l",
  "2026 (2025 p/l)",
  "I alt 2026",
  "Indkøb 2026",
  "Budgettet for 2026 er vedtaget",
  "2026 kr.",
  "2.026",
  "Ændring fra 2025 til 2026",
];

describe("a year in a heading", () => {
  test.each(YEARS)("%s is %i", (text, year, goesOn) => {
    expect(yearInText(text)).toEqual({ year, goesOn });
  });

  test.each(NO_YEARS)("%s is none", (text) => {
    expect(yearInText(text)).toBeNull();
  });

  test("a long text of the plan's letters is read at once", () => {
    expect(yearInText("bf".repeat(24))).toBeNull();
    expect(yearInText(`${"b f ".repeat(11)}x20`)).toBeNull();
  });
});

const headed = (...headings: readonly string[]): (readonly [number, boolean])[] =>
  (
    recogniseSheet(
      sheetOf(`
    | Tabel 2. Varige ændringer, service | | |
    | 1.000 kr. 2026 p/l | ${headings.join(" | ")}
    | Kortere forløb     | ${headings.map((_, index) => String(100 + index)).join(" | ")}`),
    )[0]?.yearColumns ?? []
  ).map(({ year, goesOn }) => [year, goesOn] as const);

describe("the permanent level", () => {
  test("is the last year that goes on", () => {
    expect(headed("2026", "2027", "2028 og frem")).toEqual([
      [2026, false],
      [2027, false],
      [2028, true],
    ]);
  });

  test("may stand in a column without a year", () => {
    expect(headed("2026", "2027", "Varigt")).toEqual([
      [2026, false],
      [2027, false],
      [2028, true],
    ]);
  });

  test("is no year in the middle of the row", () => {
    expect(headed("fra 2026", "2027", "2028")).toEqual([
      [2026, false],
      [2027, false],
      [2028, false],
    ]);
  });
});

describe("dates as headings", () => {
  const DATE = "{dd-mm-yyyy}";

  test("the same day of every year stands for the year", () => {
    expect(headed(`46387 ${DATE}`, `46752 ${DATE}`)).toEqual([
      [2026, false],
      [2027, false],
    ]);
  });

  test("the ends of quarters do not", () => {
    expect(headed(`46112 ${DATE}`, `46203 ${DATE}`, `46295 ${DATE}`)).toEqual([]);
  });
});

test.each(["I alt", "Ialt", "Total", "I alt 2026-2027", "I alt (2026-27)", "Netto i alt", "Hovedtotal"])(
  "a column %s holds the row's total",
  (heading) => {
    const [table] = recogniseSheet(
      sheetOf(`
    | Tabel 2. Varige ændringer, service | |      |
    | 1.000 kr. 2026 p/l | 2026 | 2027 | ${heading}
    | Kortere forløb     | 100  | 200  | 300`),
    );
    expect(table?.rowTotalColumn).toBe(3);
  },
);
