import { expect, test } from "vitest";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { toldAt } from "../../harness/toldAt.ts";

const sheet = (between: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028
  | Varige ændringer
  | Færre køb | Service | -1000 | -2000 | -2000
  | Samlet varig ændring, service | | -1000 | -2000 | -2000
  | Lavere husleje | Overførsler | -100 | -200 | -200
  | Samlet varig ændring | | -1100 | -2200 | -2200${between}
  | Ombygning af køkken | Anlæg | 3000 | 1200 |
  | Projektleder | Service | 500 | |
  | Samlede implementeringsomkostninger | | 3500 | 1200 |
  | Samlet økonomisk påvirkning | | 2400 | -1000 | -2200`;

const items = (text: string): unknown =>
  readSheet(sheetOf(text))
    .tables.flatMap(({ rows }) => rows)
    .filter(({ kind }) => kind === "item")
    .map(({ label, block }) => `${label}: ${block}`);

test.each([
  ["no heading", ""],
  ["a heading that names no block", "\n  | Investering"],
  ["a heading", "\n  | Implementeringsomkostninger"],
])("rows below a block's total are the other block's, whose total is next: %s", (_, between) => {
  expect(items(sheet(between))).toEqual([
    "Færre køb: permanent",
    "Lavere husleje: permanent",
    "Ombygning af køkken: implementation",
    "Projektleder: implementation",
  ]);
  expect(toldAt(sheet(between)).filter((one) => !/mangler|tilbagebetaling/.test(one))).toEqual([]);
});
