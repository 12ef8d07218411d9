import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import type { CellContent } from "../../../src/domain/workbook/edit.ts";
import { PLAIN_LOOK } from "../../../src/domain/workbook/cellStyles.ts";
import { type CellChanges, changeCells, NotChangeable } from "../../../src/hosts/xlsx/carry/changeCells.ts";
import { FEATURES, variedWorkbook } from "../../harness/variedWorkbooks.ts";
import { contentsOf, firstSheet, packageOf, partsOf, read, rels, sheetOf } from "./packages.ts";

const TYPES = { "[Content_Types].xml": "<Types/>" };
const NOTHING: CellChanges = { edits: [], marks: [], sheet: null };
const REPORT = {
  name: "Kontrol",
  cells: [
    { ref: { row: 0, column: 0 }, value: { kind: "text" as const, text: "Rapport" }, formula: null, look: PLAIN_LOOK },
  ],
};

const number = (value: number): CellContent => ({ kind: "number", value });
const mark = (cell: string, fill = "#FDE9A9") => ({ sheet: "Ark1", cell: parseA1(cell)!, fill });
const edit = (cell: string, before: CellContent, after: CellContent) => ({
  sheet: "Ark1",
  cell: parseA1(cell)!,
  before,
  after,
});
const sheetXml = (file: Uint8Array): string => partsOf(file)["xl/worksheets/sheet1.xml"] ?? "";

test("a marked cell is what it was: words marked within its text, the formula others share, and an array", () => {
  const rich = "<is><r><rPr><b/></rPr><t>Løn</t></r><r><t> og drift</t></r></is>";
  const file = packageOf(
    sheetOf(
      `<row r="1"><c r="A1" t="inlineStr">${rich}</c><c r="B1"><f t="shared" ref="B1:B2" si="0">C1*2</f><v>4</v></c></row>`,
      '<row r="2"><c r="A2"><f t="array" ref="A2:A3">C1:C2*2</f><v>8</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>',
    ),
    TYPES,
  );
  const copy = changeCells(file, { ...NOTHING, marks: [mark("A1"), mark("B1"), mark("A2")] });
  for (const kept of [rich, 'si="0">C1*2</f>', '<f t="shared" si="0"/>', '<f t="array" ref="A2:A3">'])
    expect(sheetXml(copy)).toContain(kept);
  expect(contentsOf(firstSheet(copy))).toEqual(contentsOf(firstSheet(file)));
  const fills = firstSheet(copy).cells.map((row) => row.map(({ look }) => look.fill));
  expect(fills).toEqual([
    ["#FDE9A9", "#FDE9A9"],
    ["#FDE9A9", null],
  ]);
});

test("an edit of a formula that others share leaves each of them its own", () => {
  const file = packageOf(
    sheetOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">C1*2</f><v>4</v></c></row>',
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>',
    ),
    TYPES,
  );
  const formula = { kind: "formula", formula: "=C1*2" } as const;
  const copy = changeCells(file, { ...NOTHING, edits: [edit("B1", formula, number(5))] });
  expect(contentsOf(firstSheet(copy))).toMatchObject({
    B1: { value: { value: 5 }, formula: null },
    B2: { formula: "=C2*2" },
  });
  expect(partsOf(copy)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

test("a report beside a chart sheet of its name has another, and every other part of the file is untouched", () => {
  const file = packageOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), {
    ...TYPES,
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="Ark1" sheetId="1" id="rId1"/><sheet name="Kontrol" sheetId="2" id="rId2"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"], ["chartsheet", "chartsheets/a.xml"]),
    "xl/chartsheets/a.xml": "<chartsheet/>",
  });
  const copy = changeCells(file, { ...NOTHING, sheet: REPORT });
  expect(read(copy).sheets.map(({ name }) => name)).toEqual(["Ark1", "Kontrol (2)"]);
  const full = variedWorkbook(Object.keys(FEATURES));
  const [before, after] = [partsOf(full), partsOf(changeCells(full, { ...NOTHING, sheet: REPORT }))];
  const bookkeeping =
    /^(\[Content_Types\]|xl\/workbook|xl\/_rels\/workbook|xl\/sharedStrings|xl\/styles|xl\/calcChain)/;
  for (const name of Object.keys(before).filter((part) => !bookkeeping.test(part)))
    expect(after[name], name).toBe(before[name]);
});

test("a file under Excel's standard password can be copied, and so be saved", () => {
  const file = new Uint8Array(readFileSync("tests/golden/encrypted/agile.xlsx"));
  const copy = changeCells(file, { ...NOTHING, sheet: REPORT });
  expect(read(copy).sheets[0]?.cells).toEqual(read(file).sheets[0]?.cells);
});

const one = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');

test.each([
  ["signed", packageOf(one, { ...TYPES, "_xmlsignatures/origin.sigs": "" }), NOTHING, "underskrevet"],
  [
    "with two sheets of one name",
    packageOf(one, {
      ...TYPES,
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="Ark1" sheetId="1" id="rId1"/><sheet name="ARK1" sheetId="2" id="rId1"/></sheets></workbook>',
    }),
    NOTHING,
    "to ark hedder",
  ],
  [
    "changed since it was checked",
    packageOf(one, TYPES),
    { ...NOTHING, edits: [edit("A1", number(2), number(3))] },
    "cellen A1 på arket «Ark1» er ændret",
  ],
  ["that is gone", new Uint8Array(), NOTHING, "kan ikke læses mere"],
])("a file %s is not changed, and it is said why", (_, file, changes, reason) => {
  expect(() => changeCells(file, changes)).toThrow(NotChangeable);
  expect(() => changeCells(file, changes)).toThrow(reason);
});
