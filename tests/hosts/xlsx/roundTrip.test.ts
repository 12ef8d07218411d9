import fc from "fast-check";
import { expect, test } from "vitest";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { type CellLook, PLAIN_LOOK } from "../../../src/domain/workbook/cellStyles.ts";
import type { CellValue } from "../../../src/domain/workbook/snapshot.ts";
import { toWrite } from "../../../src/hosts/xlsx/toWrite.ts";
import type { CellToWrite, SheetToWrite } from "../../../src/hosts/xlsx/xlsxWorkbook.ts";
import { writeXlsx } from "../../../src/hosts/xlsx/writeXlsx.ts";
import { contentsOf, firstSheet, read } from "./packages.ts";

/** Any UTF-16 at all: control characters, halves of surrogate pairs, what looks like Excel's own escapes. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    "2026",
    "=1+1",
    "+4",
    "-1.300",
    "@navn",
    "'a",
    "_x0041_",
    "_x005F_x0041_",
    "a\r\nb\tc",
    " æøå ",
    "<b>&amp;</b>",
    "]]>",
  ),
);
const anyNumber = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  anyNumber.map((value) => ({ kind: "number" as const, value })),
  anyText.map((text) => ({ kind: "text" as const, text })),
  fc.boolean().map((value) => ({ kind: "boolean" as const, value })),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!", "#SPILL!").map((code) => ({ kind: "error" as const, code })),
);
const anyFormula = fc.oneof(
  anyText.map((text) => `="${text.replaceAll('"', '""')}"`),
  fc.constantFrom(
    "=SUM(B2:B9)",
    "=Ark1!A1*2",
    "=KVANTUM.PAYBACK(B2:G2,B3:G3)",
    "=XLOOKUP(A1,B:B,C:C)",
    '=IF(A1<>"",1,0)',
    "='a''b'!A1",
  ),
);
const anyColor = fc.constantFrom(null, "#112233", "#FFFFFF");
const anyLook: fc.Arbitrary<CellLook> = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  fontSize: fc.constantFrom(9, 11, 14.5),
  fontColor: anyColor,
  fill: anyColor,
  numberFormat: fc.constantFrom(null, "#,##0;-#,##0;;@", '0" år"', "0.00%"),
  topBorder: fc.boolean(),
  bottomBorder: fc.boolean(),
  horizontal: fc.constantFrom(null, "left" as const, "right" as const, "center" as const),
  wrap: fc.boolean(),
  indent: fc.constant(0),
});
const anyRef = fc.record({ row: fc.integer({ min: 0, max: 30 }), column: fc.integer({ min: 0, max: 30 }) });
const anyCell: fc.Arbitrary<CellToWrite> = fc.record({
  ref: anyRef,
  value: anyValue,
  formula: fc.option(anyFormula),
  look: fc.oneof(fc.constant(PLAIN_LOOK), anyLook),
});
const anyCells = fc.uniqueArray(anyCell, { selector: ({ ref }) => toA1(ref), minLength: 1, maxLength: 30 });

test("every cell comes back as it was written", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const sheet = firstSheet(writeXlsx({ sheets: [{ name: "Ark1", cells }] }));
      const expected = Object.fromEntries(cells.map(({ ref, value, formula }) => [toA1(ref), { value, formula }]));
      expect(contentsOf(sheet)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("every cell keeps its look and number format", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const sheet = firstSheet(writeXlsx({ sheets: [{ name: "Ark1", cells }] }));
      for (const { ref, look } of cells) {
        const cell = sheet.cells[ref.row - sheet.origin.row]?.[ref.column - sheet.origin.column];
        expect(cell?.look).toEqual(look);
        expect(cell?.numberFormat).toBe(look.numberFormat ?? "General");
      }
    }),
  );
});

test("a sheet's surroundings come back", () => {
  const sheet: SheetToWrite = {
    name: "Sag 'A' & bilag",
    cells: [
      { ref: { row: 9, column: 6 }, value: { kind: "text", text: "A, B" }, formula: null, look: PLAIN_LOOK },
      { ref: { row: 9, column: 7 }, value: { kind: "text", text: "C" }, formula: null, look: PLAIN_LOOK },
    ],
    visible: true,
    protected: true,
    columnWidths: [60, 7, 12.5, null, 9, 8, null, 20],
    hiddenRows: [3, 4],
    hiddenColumns: [1],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    lists: [
      { range: { top: 2, left: 4, bottom: 8, right: 4 }, choices: ["Besparelse", "Varig drift", 'Den "store"'] },
      {
        range: { top: 2, left: 3, bottom: 8, right: 3 },
        choices: ["A, B", "C"],
        choicesAt: { top: 9, left: 6, bottom: 9, right: 7 },
      },
    ],
    page: { printArea: { top: 0, left: 0, bottom: 9, right: 3 }, landscape: true, fitToWidth: true },
    frozen: { rows: 2, columns: 1 },
  };
  const read = firstSheet(writeXlsx({ sheets: [sheet] }));
  expect(read).toMatchObject({ ...sheet, cells: [[{ value: { text: "A, B" } }, { value: { text: "C" } }]] });
});

test("what was read and written again reads the same", () => {
  const bytes = writeXlsx({
    sheets: [
      { name: "Skjult", visible: false, cells: [] },
      {
        name: "Forslag",
        cells: [{ ref: { row: 1, column: 1 }, value: { kind: "text", text: "a" }, formula: "=B9", look: PLAIN_LOOK }],
      },
    ],
    activeSheet: "Forslag",
  });
  const workbook = read(bytes);
  expect(workbook.activeSheet).toBe("Forslag");
  expect(workbook.sheets.map(({ visible }) => visible)).toEqual([false, true]);
  expect(read(writeXlsx(toWrite(workbook)))).toEqual(workbook);
});
