import { describe, expect, test } from "vitest";
import { priceLevelOf, unitOf } from "../../../src/domain/recognition/cells/unitWords.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const unread = (sheet: string): number => checkWorkbook(workbookOf(sheet)).inventory.unread.length;

describe("units and price levels as people write them", () => {
  test.each([
    ["KDKK", "thousand"],
    ["i hele tusinder", "thousand"],
    ["1000-kr.", "thousand"],
    ["1,000 kr. 2026 p/l", "thousand"],
    ["Mio.", "million"],
    ["kkr. 2026-PL", "thousand"],
    ["'000 kr.", "thousand"],
    ["Kr. x 1.000", "thousand"],
    ["1.000,- kr.", "thousand"],
    ["Tusinder (2026PL)", "thousand"],
    ["i 1.000'er, prisniveau 2026", "thousand"],
    ["Mio. (26-priser)", "million"],
  ] as const)("%s is %s", (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  test.each(["2 tusinder og 3", "tusind tak", "121.000 kr."])("%s is no unit of thousands", (text) => {
    expect(unitOf(text)).not.toBe("thousand");
  });

  test("a price level of two digits", () => {
    for (const text of ["1.000 kr. i 26-priser", "Mio. (26-priser)", "1000 kr, 26/pl"])
      expect(priceLevelOf(text)).toEqual({ kind: "year", year: 2026 });
  });

  test("a unit in the corner is no amount left unread", () => {
    const sheet = `
      | Tabel 2. Varige ændringer, service |
      | DKK 1.000          | Styringsområde | 2026  | 2027  |
      | Færre vikarer      | Service        | -1300 | -1250 |
      | Administration     | Service        | -500  | -550  |
      | I alt              |                | -1800 | -1800 |`;
    expect(unread(sheet)).toBe(0);
  });

  const headed = (corner: string, title = ""): string => `
      | ${title} |
      | Tabel 2. Varige ændringer, service |
      | ${corner}          | 2026  | 2027  |
      | Færre vikarer      | -1300 | -1250 |
      | Administration     | -500  | -550  |
      | I alt              | -1800 | -1800 |`;
  const told = (sheet: string): string[] => checkWorkbook(workbookOf(sheet)).findings.map(({ rule }) => rule);

  test("the year of the prices in the corner is no year of the amounts", () => {
    expect(told(headed("Tusinder (2026PL)"))).toEqual([]);
  });

  test.each(["Færre vikarer (beløb i hele kr., 2026-priser)", "Forslag SF07 (1.000 kr., 2026-pl)"])(
    "what a title says in brackets holds for the sheet: «%s»",
    (title) => {
      expect(told(headed("", title))).toEqual([]);
      expect(told(headed("", "Færre vikarer (et år)"))).not.toEqual([]);
    },
  );
});
