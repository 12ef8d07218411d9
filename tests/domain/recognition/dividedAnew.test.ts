import { expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { toldAt } from "../../harness/toldAt.ts";

const costs = (again: string, total: string): string => `
    | Tabel 1. Forslagets økonomi (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | 2028 | 2029
    | Implementeringsomkostninger
    | Projektledelse | Service | 600 | 300 | 200 | 100
    | Ombygning | Anlæg | 1.500 | 0 | 0 | 0
    ${again.trim()}
    | Implementeringsomkostninger totalt | | 2.100 | ${total} | 200 | 100`;

const BY_COMMITTEE = `
    | Implementering, BUU | | 600 | 300 | 200 | 100
    | Implementering, SUD | | 1.500 | 0 | 0 | 0`;
const BY_AREA = `
    | Heraf anlæg | | 1.500 | 0 | 0 | 0
    | Heraf service | | 600 | 300 | 200 | 100`;
const BY_OWN_WORDS = `
    | Personale | | 600 | 300 | 200 | 100
    | Bygninger | | 1.500 | 0 | 0 | 0`;

test.each([BY_COMMITTEE, BY_AREA, BY_OWN_WORDS])(
  "rows that divide the lines above once more, right above their total, are neither lines nor sums",
  (again) => {
    const [table] = recogniseSheet(sheetOf(costs(again, "300")));
    expect(table!.rows.map(({ aside }) => aside)).toEqual([null, null, null, "divided", "divided", null]);
    expect(toldAt(costs(again, "300"))).toEqual([]);
    expect(toldAt(costs(again, "3.000"))).toEqual(["tabel-sum D7"]);
  },
);

test("a line without an area is a line, where the total adds it", () => {
  const more = `
    | Oplæring | | 100 | 100 | 0 | 0
    | Flytning | | 50 | 0 | 0 | 0`;
  const sheet = costs(more, "400").replace("2.100", "2.250");
  expect(recogniseSheet(sheetOf(sheet))[0]!.rows.map(({ kind }) => kind)).toEqual([
    "section",
    ...Array.from({ length: 4 }, () => "item"),
    "total",
  ]);
});
