import { expect, test } from "vitest";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { wrongShares } from "../../../src/domain/reconciliation/committeeShares.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

function sharesWhere(social: number, children: number): string[] {
  const { tables } = readSheet(sheetOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2025 p/l | Styringsområde | Udvalg | 2025 | 2026
    | Implementeringsomkostninger |
    | Kurser        | Service | SUD | 10 | 0
    | Materialer    | Service | SUD | 10 | 0
    | Evaluering    | Service | SUD | 10 | 0
    | Vikarer       | Service | SUD | 10 | 0
    | Lokaler       | Service | BUU | 11 | 0
    | Inventar      | Service | BUU | 11 | 0
    | Transport     | Service | BUU | 11 | 0
    | Kommunikation | Service | BUU | 11 | 0
    |
    | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |
    | Udvalg                    | Bevilling | | 2025 | 2026
    | Socialudvalget            | | | ${social} | 0
    | Børne- og Ungdomsudvalget | | | ${children} | 0`));
  return wrongShares(tables, () => false).flat().map(({ label, stated }) => `${label} ${stated.toString()}`);
}

test("four lines printed without decimals may be two units from their committee's amount", () => {
  expect(sharesWhere(42, 42)).toEqual([]);
});

test("more than rounding explains is wrong", () => {
  expect(sharesWhere(44, 40)).toEqual(["Socialudvalget 44", "Børne- og Ungdomsudvalget 40"]);
});
