import { expect, test } from "vitest";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import type { Cell, SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const TABLE = sheetOf(`
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
  | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
  | Varige ændringer                                    |                |      |
  | Kortere forløb                                      | Service        |      | -350
  | Samlet varig ændring                                |                |      | -350
  |                                                     |                |      |
  | Tabel 2. Varige ændringer, service                  |                |      |
  | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
  | Kortere forløb                                      |                |      | -350
  | Varige ændringer totalt, service                    |                |      | -350
  |                                                     |                |      |`);

/** How often a cell is looked at while a sheet of so many tables is read. */
function visits(copies: number): number {
  let count = 0;
  const counted = (row: readonly Cell[]): readonly Cell[] =>
    new Proxy(row, {
      get(target, key, receiver) {
        if (typeof key === "string" && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const cells = Array.from({ length: copies }, () => TABLE.cells.map(counted)).flat();
  const sheet: SheetSnapshot = { ...TABLE, cells };
  expect(readSheet(sheet).tables).toHaveLength(copies * 2);
  return count;
}

test("ten times the sheet is ten times the work", () => {
  const [few, many] = [visits(10), visits(100)];
  expect(few).toBeGreaterThan(500);
  expect(many / few).toBeLessThan(10.5);
});

test("a column of thousands of days, as answers to a survey have it, is looked through once", () => {
  const day = (index: number): Cell => ({
    value: { kind: "number", value: 45_000 + index / 10 },
    formula: null,
    numberFormat: "yyyy-mm-dd hh:mm",
  });
  const answer: Cell = { value: { kind: "text", text: "Ja" }, formula: null, numberFormat: "General" };
  const cells = Array.from({ length: 3_000 }, (_, index) => [day(index), answer]);
  expect(readSheet({ ...TABLE, cells }).tables).toEqual([]);
});
