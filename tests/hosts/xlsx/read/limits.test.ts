import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../../src/hosts/xlsx/xlsxLimits.ts";
import { firstSheet, packageOf, sheetOf } from "../packages.ts";

const cell = (address: string, value: number | string): string => `<c r="${address}"><v>${value}</v></c>`;
const STYLED = { "xl/styles.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="3"/></cellXfs></styleSheet>' };

describe("limits count content", () => {
  /** Cells without an address stand one after the other. */
  const blanks = (count: number): string => '<c s="1"/>'.repeat(count);

  test("more empty cells with a format than a workbook may have cells", () => {
    const rows = Array.from(
      { length: 140 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c>${blanks(16_000)}</row>`,
    );
    expect(140 * 16_000).toBeGreaterThan(LIMITS.cells);
    const sheet = firstSheet(packageOf(sheetOf(...rows), STYLED));
    expect(sheet.cells.map((row) => row.length)).toEqual(rows.map(() => 1));
  });

  test("an empty cell among the others keeps its format", () => {
    const bytes = packageOf(sheetOf(`<row r="1">${cell("A1", 1)}${blanks(1)}${cell("C1", 1)}</row>`), STYLED);
    expect(firstSheet(bytes).cells[0]?.[1]).toMatchObject({ value: { kind: "blank" }, numberFormat: "#,##0" });
  });

  test("a space in the sheet's last row is far from the tables, one nearby belongs to them", () => {
    const space = (address: string): string =>
      `<row r="${address.slice(1)}"><c r="${address}" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>`;
    const table = `<row r="1">${cell("A1", 1)}${cell("B1", 2)}</row>`;
    expect(firstSheet(packageOf(sheetOf(table, space("F1048576")))).cells).toHaveLength(1);
    expect(firstSheet(packageOf(sheetOf(table, space("F9")))).cells).toHaveLength(9);
  });

  test("lists of formats of each kind by themselves", () => {
    const half = Math.ceil(LIMITS.styles / 2) + 1;
    const lists = `<fonts>${"<font/>".repeat(half)}</fonts><fills>${"<fill/>".repeat(half)}</fills>`;
    const styles = `<styleSheet>${lists}<cellXfs><xf/><xf numFmtId="3"/></cellXfs></styleSheet>`;
    const bytes = packageOf(sheetOf('<row r="1"><c s="1"><v>1</v></c></row>'), { "xl/styles.xml": styles });
    expect(firstSheet(bytes).cells[0]?.[0]?.numberFormat).toBe("#,##0");
  });
});
