import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { unreadText } from "../../../src/domain/intake/sheet/unreadText.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const summary = (level: number, [saving, cost]: readonly [number, number], label = "Digital post"): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |         |
  | 1.000 kr. ${level} p/l                              | Styringsområde | 2026    | 2027
  | Varige ændringer                                    |                |         |
  | ${label}                                            | Service        | ${saving} | ${saving * 2}
  | Samlet varig ændring                                |                | ${saving} | ${saving * 2}
  | Implementeringsomkostninger                         |                |         |
  | Udvikling                                           | Service        | ${cost} | 0
  | Samlede implementeringsomkostninger                 |                | ${cost} | 0`;

const net = (saving: number): string => `
  | Tabel A. Måltalseffekt (nettoeffektivisering) |           |        |
  | 1.000 kr. 2025 p/l                            |           |        |
  | Udvalg                                        | Bevilling | 2026   | 2027
  | Socialudvalget                                |           | ${saving} | ${saving * 2}
  | Total                                         |           | ${saving} | ${saving * 2}`;

const [OLD, NEW] = [summary(2025, [-1000, 3000]), summary(2026, [-1030, 3090])];
const draftsOf = (...tables: readonly string[]) => casesFromSheets([sheetOf(tables.join("\n  |\n"))]);
const levels = (...tables: readonly string[]) => draftsOf(...tables).map(({ priceLevel }) => priceLevel);

test.each([
  [OLD, NEW],
  [NEW, OLD],
])("a Tabel 1 that stands in two price levels is one case, of the newest prices; the other is named", (...tables) => {
  const drafts = draftsOf(...tables);
  expect(drafts.map(({ priceLevel, lines }) => [priceLevel, lines.length])).toEqual([[2026, 2]]);
  const place = tables[0] === OLD ? "A1" : "A11";
  expect(drafts[0]!.unread.map((unread) => unreadText(unread))).toEqual([
    `Tabel 1 ved ${place} er ikke læst, fordi beløbene har en anden enhed eller et andet prisniveau.`,
  ]);
});

test("the one with the case's other tables is the case", () => {
  expect(levels(NEW, OLD, net(-1000))).toEqual([2025]);
});

test.each([
  ["rows of other names", summary(2026, [-1030, 3090], "Digital indgang")],
  ["amounts that no price explains", summary(2026, [-2060, 3090])],
  ["the same price level", summary(2025, [-1030, 3090])],
])("two cases stay two: %s", (_, other) => {
  expect(levels(OLD, other)).toHaveLength(2);
});

describe("on sheets of their own", () => {
  const draftsOn = (...sheets: readonly string[]) =>
    casesFromSheets(sheets.map((sheet, index) => sheetOf(sheet, `Priser ${index + 1}`)));

  test("they are one case, and the other sheet is named", () => {
    const drafts = draftsOn(NEW, OLD);
    expect(drafts.map(({ sheet, priceLevel }) => [sheet, priceLevel])).toEqual([["Priser 1", 2026]]);
    expect(drafts[0]!.unread.map((unread) => unreadText(unread))).toEqual([
      "Tabel 1 på arket «Priser 2» ved A1 er ikke læst, fordi beløbene har en anden enhed eller et andet prisniveau.",
    ]);
  });

  test("fixed prices go before current ones", () => {
    const current = NEW.replace("2026 p/l", "løbende p/l");
    expect(draftsOn(current, OLD).map(({ sheet, priceLevel }) => [sheet, priceLevel])).toEqual([["Priser 2", 2025]]);
  });

  test("two versions in the same prices stay two cases", () => {
    expect(draftsOn(NEW, summary(2026, [-1000, 3000]))).toHaveLength(2);
  });
});
