import { expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

test("two amounts of a row that look like years on end head no table, where an amount stands before them", () => {
  const found = recogniseSheet(
    sheetOf(`
    | Aktiviteter (1.000 kr., 2017 p/l) | Styringsområde | 2022 | 2023 | 2024 | 2025 | I alt
    | Drift | Service | -2 | | 1990 | | 1991
    | Løn | Service | 1 | 1 | 1 | 1 | 4
    | Udgifter i alt (netto) | | -1 | 1 | 1991 | 1 | 1995`),
  );
  expect(found.map(({ rows }) => rows.length)).toEqual([3]);
});

test("two years beside a table's amounts head the table beside, where a label stands before them", () => {
  const found = recogniseSheet(
    sheetOf(`
    | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027
    | Drift | Service | 1 | 2 | | Årsværk | 2026 | 2027
    | Løn | Service | 1 | 1 | | Lærere | 3 | 3
    | Udgifter i alt (netto) | | 2 | 3 | | I alt | 3 | 3`),
  );
  expect(found).toHaveLength(2);
});

test.each([
  ["Løn (1.000 kr.) | 100 | 2.000 | 300", "Løn og drift i alt | 120 | 2.030 | 335"],
  ["Løn (1.000 kr.) | 2.000 | 300 | 300", "Løn og drift i alt | 2.020 | 330 | 335"],
])("one amount as large as a year heads no table, though its row names a unit: %s", (pay, total) => {
  const table = `
    | Udgifter, 2027 p/l | 2027 | 2028 | 2029
    | ${pay}
    | Drift (1.000 kr.)  | 20   | 30   | 35
    | ${total}`;
  expect(recogniseSheet(sheetOf(table)).map(({ rows }) => rows.map(({ kind }) => kind))).toEqual([
    ["item", "item", "total"],
  ]);
});
