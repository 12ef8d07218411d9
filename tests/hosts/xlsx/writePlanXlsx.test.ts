import { expect, test } from "vitest";
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from "../../../src/domain/workbook/plan.ts";
import type { CellValue } from "../../../src/domain/workbook/snapshot.ts";
import { styleOf } from "../../../src/domain/workbook/cellStyles.ts";
import { writePlanXlsx } from "../../../src/hosts/xlsx/writePlanXlsx.ts";
import { firstSheet, partsOf, read } from "./packages.ts";

const cell = (row: number, content: PlannedContent, style: CellStyle = "label"): PlannedCell => ({
  ref: { row, column: 0 },
  content,
  style,
});
const formula = (result: CellValue): PlannedContent => ({ kind: "formula", formula: "=B1", result });

function planOf(cells: readonly PlannedCell[]): SheetPlan {
  const printArea = { top: 0, left: 0, bottom: 9, right: 3 };
  return { sheetName: "Sag 1's tabeller", cells, tables: [], columnWidths: [60, 12], lists: [], printArea };
}

const sheetXmlOf = (cells: readonly PlannedCell[]): string =>
  partsOf(writePlanXlsx(planOf(cells)))["xl/worksheets/sheet1.xml"] ?? "";

test("cached results are stored as what they are", () => {
  const results: CellValue[] = [
    { kind: "number", value: -1300.5 },
    { kind: "text", text: "Tilbagebetales ikke" },
    { kind: "boolean", value: false },
    { kind: "error", code: "#DIV/0!" },
    { kind: "blank" },
  ];
  const xml = sheetXmlOf(results.map((result, row) => cell(row, formula(result), "amount")));
  expect(
    [...xml.matchAll(/<c r="A\d"[^>]*?(?: t="(\w+)")?><f>B1<\/f><v>(.*?)<\/v>/g)].map(([, type, value]) => [
      type,
      value,
    ]),
  ).toEqual([
    [undefined, "-1300.5"],
    ["str", "Tilbagebetales ikke"],
    ["b", "0"],
    ["e", "#DIV/0!"],
    ["str", ""],
  ]);
});

test("a text that begins like a formula is text, and stays so when somebody edits the cell", () => {
  const bytes = writePlanXlsx(
    planOf(["=1+1", "+A1", "-300", "@navn"].map((text, row) => cell(row, { kind: "text", text }))),
  );
  const parts = partsOf(bytes);
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<f>");
  expect(parts["xl/styles.xml"]).toContain('quotePrefix="1"');
  expect(firstSheet(bytes).cells.map(([only]) => only?.value)).toEqual(
    ["=1+1", "+A1", "-300", "@navn"].map((text) => ({ kind: "text", text })),
  );
});

test("every style is written as the shared description says", () => {
  const styles: CellStyle[] = [
    "title",
    "caption",
    "columnHeader",
    "yearHeader",
    "section",
    "label",
    "amount",
    "amountOrBlank",
  ];
  styles.push("totalLabel", "totalAmount", "payback", "note", "helperHeader", "helper");
  const sheet = firstSheet(
    writePlanXlsx(planOf(styles.map((style, row) => cell(row, { kind: "number", value: row }, style)))),
  );
  expect(sheet.cells.map(([only]) => only?.look)).toEqual(styles.map(styleOf));
});

test("printed in landscape on one page's width, the print area naming its sheet in quotes", () => {
  const bytes = writePlanXlsx(planOf([cell(0, { kind: "text", text: "a" })]));
  expect(partsOf(bytes)["xl/workbook.xml"]).toContain(">'Sag 1''s tabeller'!$A$1:$D$10</definedName>");
  expect(firstSheet(bytes).page).toEqual({ printArea: planOf([]).printArea, landscape: true, fitToWidth: true });
  expect(firstSheet(bytes).columnWidths).toEqual([60]);
});

test("an empty cell keeps its look, and several plans become several sheets", () => {
  const plan = planOf([cell(0, { kind: "empty" }, "helper"), cell(1, { kind: "text", text: "a" })]);
  expect(partsOf(writePlanXlsx(plan))["xl/worksheets/sheet1.xml"]).toMatch(/<c r="A1" s="\d+"\/>/);
  expect(read(writePlanXlsx([plan, plan])).sheets.map(({ name }) => name)).toEqual([
    "Sag 1's tabeller",
    "Sag 1's tabeller (2)",
  ]);
});

test("the same plan gives the same bytes", () => {
  const plan = planOf([cell(0, { kind: "number", value: 1 })]);
  expect(writePlanXlsx(plan)).toEqual(writePlanXlsx(plan));
});
