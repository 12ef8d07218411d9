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
