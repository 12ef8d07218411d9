import { expect, test } from "vitest";
import { contentsOf, firstSheet, packageOf, read, rels, sheetOf } from "../packages.ts";

const c = (attributes: string, content: string): string => `<c ${attributes}>${content}</c>`;

test("cached results of every kind, and values of every kind", () => {
  const rows = [
    `<row r="1">${c('r="A1"', "<f>SUM(B1:B2)</f><v>5</v>")}${c('r="B1" t="str"', "<f>A2</f><v>tekst</v>")}`,
    `${c('r="C1" t="b"', "<f>1=1</f><v>1</v>")}${c('r="D1" t="e"', "<f>1/0</f><v>#DIV/0!</v>")}</row>`,
    `<row r="2">${c('r="A2" t="s"', "<v>0</v>")}${c('r="B2" t="inlineStr"', "<is><r><t>del</t></r><r><t> to</t></r><rPh><t>nej</t></rPh></is>")}`,
    `${c('r="C2" t="d"', "<v>2026-01-01T12:00:00</v>")}${c('r="D2"', "<v>NaN</v>")}${c('r="E2" t="str"', '<f>""</f><v></v>')}</row>`,
  ];
  const texts = { "xl/sharedStrings.xml": "<sst><si><r><t>20</t></r><r><t>26</t></r><rPh><t>nej</t></rPh></si></sst>" };
  expect(contentsOf(firstSheet(packageOf(sheetOf(rows.join("")), texts)))).toEqual({
    A1: { value: { kind: "number", value: 5 }, formula: "=SUM(B1:B2)" },
    B1: { value: { kind: "text", text: "tekst" }, formula: "=A2" },
    C1: { value: { kind: "boolean", value: true }, formula: "=1=1" },
    D1: { value: { kind: "error", code: "#DIV/0!" }, formula: "=1/0" },
    A2: { value: { kind: "text", text: "2026" }, formula: null },
    B2: { value: { kind: "text", text: "del to" }, formula: null },
    C2: { value: { kind: "number", value: 46023.5 }, formula: null },
    D2: { value: { kind: "error", code: "#NUM!" }, formula: null },
    E2: { value: { kind: "blank" }, formula: '=""' },
  });
});

/** exceljs 4.4.0 gives the value of all three without a result (its issue 2943). */
test("a total of 0, a FALSE and a formula that was never calculated are three things", () => {
  const cells =
    c('r="A1"', "<f>B1-B2</f><v>0</v>") + c('r="B1" t="b"', "<f>1=2</f><v>0</v>") + c('r="C1"', "<f>B1+B2</f>");
  expect(contentsOf(firstSheet(packageOf(sheetOf(`<row r="1">${cells}</row>`))))).toEqual({
    A1: { value: { kind: "number", value: 0 }, formula: "=B1-B2" },
    B1: { value: { kind: "boolean", value: false }, formula: "=1=2" },
    C1: { value: { kind: "blank" }, formula: "=B1+B2" },
  });
});

test("shared and array formulas stand in each of their cells", () => {
  const rows = [
    `<row r="1">${c('r="A1"', '<f t="shared" ref="A1:A3" si="0">SUM(B1:$C$1)</f><v>1</v>')}${c('r="D1"', '<f t="array" ref="D1:D3">B1:B3*2</f><v>1</v>')}</row>`,
    `<row r="2">${c('r="A2"', '<f t="shared" si="0"/><v>2</v>')}${c('r="D2"', "<v>2</v>")}</row>`,
    `<row r="3">${c('r="A3"', '<f t="shared" si="0"/><v>3</v>')}${c('r="D3"', "<v>3</v>")}${c('r="E3"', "<v>3</v>")}</row>`,
  ];
  const contents = contentsOf(firstSheet(packageOf(sheetOf(...rows))));
  expect(Object.fromEntries(Object.entries(contents).map(([address, { formula }]) => [address, formula]))).toEqual({
    A1: "=SUM(B1:$C$1)",
    A2: "=SUM(B2:$C$1)",
    A3: "=SUM(B3:$C$1)",
    D1: "=B1:B3*2",
    D2: "=B1:B3*2",
    D3: "=B1:B3*2",
    E3: null,
  });
});

test("names with a prefix (as .NET writes them) and cells without addresses are read", () => {
  const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(contentsOf(firstSheet(packageOf(sheet)))).toMatchObject({
    A1: { value: { value: 1 } },
    B1: { value: { value: 2 } },
  });
});

test("chart sheets are skipped, and the active sheet is one with cells", () => {
  const workbook = read(
    packageOf(sheetOf('<row r="3"><c r="B3"><v>7</v></c></row>'), {
      "xl/workbook.xml":
        `<workbook><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Diagram" ` +
        `r:id="rId2" xmlns:r="r"/><sheet name="Tal" state="veryHidden" r:id="rId1" ` +
        `xmlns:r="r"/></sheets><definedNames><definedName ` +
        `name="x">#REF!</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": rels(
        ["worksheet", "/xl/worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
    }),
  );
  expect(workbook.activeSheet).toBe("Tal");
  expect(workbook.sheets.map(({ name, visible, origin }) => ({ name, visible, origin }))).toEqual([
    { name: "Tal", visible: false, origin: { row: 2, column: 1 } },
  ]);
});

test("an empty sheet, formats without content and a far reaching column format", () => {
  const sheet =
    `<worksheet><cols><col min="1" max="16384" width="20" hidden="1"/></cols><sheetData><row ` +
    `r="9"><c r="Z9" s="0"/></row></sheetData></worksheet>`;
  expect(firstSheet(packageOf(sheet))).toMatchObject({
    cells: [],
    columnWidths: [],
    hiddenColumns: [],
    origin: { row: 0, column: 0 },
  });
});
