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
  ] as const)("%s is %s", (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  test.each(["2 tusinder og 3", "tusind tak", "121.000 kr."])("%s is no unit of thousands", (text) => {
    expect(unitOf(text)).not.toBe("thousand");
  });

  test("a price level of two digits", () => {
    expect(priceLevelOf("1.000 kr. i 26-priser")).toEqual({ kind: "year", year: 2026 });
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
});
