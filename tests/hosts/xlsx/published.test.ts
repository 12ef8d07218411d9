import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import type { XlsxSheet } from "../../../src/hosts/xlsx/xlsxWorkbook.ts";
import { printedRows, publishedBytes, publishedCases, rowText } from "./publishedSheetRows.ts";

function onlySheet(name: string): XlsxSheet {
  const result = readXlsx(publishedBytes(name));
  if (!result.ok || result.workbook.sheets.length !== 1) throw new Error(`${name}: not one sheet`);
  return result.workbook.sheets[0] as XlsxSheet;
}

const plain = (value: CellValue): string | number =>
  value.kind === "text" ? value.text : value.kind === "number" ? value.value : "";

const rowsOf = (sheet: XlsxSheet): string[] => sheet.cells.map((row) => rowText(row.map(({ value }) => plain(value))));

const cases = publishedCases();

test("all 26 published workbooks are there", () => {
  expect(cases).toHaveLength(13);
});

describe.each(cases.map((published) => [published.id, published] as const))("%s", (id, published) => {
  test.each([
    ["num", true],
    ["txt", false],
  ] as const)("every printed row is read from the %s workbook", (variant, asNumbers) => {
    const found = rowsOf(onlySheet(`${id}.${variant}.xlsx`));
    const expected = printedRows(published, asNumbers);
    expect(expected.length).toBeGreaterThan(3);
    expect(expected.filter((row) => !found.some((other) => other === row || other.startsWith(`${row},`)))).toEqual([]);
  });
});
