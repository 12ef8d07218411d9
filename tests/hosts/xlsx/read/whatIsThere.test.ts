import { describe, expect, test } from "vitest";
import { missingSheetsText } from "../../../../src/hosts/xlsx/xlsxFailureText.ts";
import { contentsOf, firstSheet, packageOf, read, rels, sheetOf } from "../packages.ts";

const cell = (address: string, value: number | string): string => `<c r="${address}"><v>${value}</v></c>`;

describe("what nobody sees is told as hidden", () => {
  test("rows of height 0", () => {
    const rows = ['ht="0" customHeight="1"', 'hidden="true"', 'ht="15"', "", 'ht="0.0"'].map(
      (a, i) => `<row r="${i + 1}" ${a}>${cell(`A${i + 1}`, 1)}</row>`,
    );
    expect(firstSheet(packageOf(sheetOf(...rows))).hiddenRows).toEqual([0, 1, 4]);
  });

  test("columns of width 0", () => {
    const cols =
      '<cols><col min="1" max="1" width="0"/><col min="2" max="2" width="9"/><col min="3" max="9" hidden="1"/></cols>';
    const row = `<row r="1">${["A1", "B1", "C1", "D1"].map((address) => cell(address, 1)).join("")}</row>`;
    const sheet = firstSheet(packageOf(`<worksheet>${cols}<sheetData>${row}</sheetData></worksheet>`));
    expect(sheet).toMatchObject({ hiddenColumns: [0, 2, 3], columnWidths: [null, 9, null, null] });
  });

  test("a standard width of 0 hides what is not listed", () => {
    const head = '<sheetFormatPr defaultColWidth="0"/><cols><col min="2" max="2" width="9"/></cols>';
    const row = `<row r="1">${cell("A1", 1)}${cell("B1", 1)}${cell("C1", 1)}</row>`;
    const sheet = firstSheet(packageOf(`<worksheet>${head}<sheetData>${row}</sheetData></worksheet>`));
    expect(sheet.hiddenColumns).toEqual([0, 2]);
  });

  test("formats that show nothing, or leave out thousands, keep their code", () => {
    const formats = '<numFmt numFmtId="200" formatCode=";;;"/><numFmt numFmtId="201" formatCode="#,##0,"/>';
    const xfs = '<xf numFmtId="200"/><xf numFmtId="201"/>';
    const styles = `<styleSheet><numFmts>${formats}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`;
    const bytes = packageOf(sheetOf('<row r="1"><c s="0"><v>1</v></c><c s="1"><v>1300000</v></c></row>'), {
      "xl/styles.xml": styles,
    });
    expect(firstSheet(bytes).cells[0]?.map(({ numberFormat }) => numberFormat)).toEqual([";;;", "#,##0,"]);
  });
});

describe("one branch of AlternateContent is read", () => {
  const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  const choice = (requires: string, text: string): string =>
    `<mc:Choice Requires="${requires}"><t>${text}</t></mc:Choice>`;
  const fallback = (text: string): string => `<mc:Fallback><t>${text}</t></mc:Fallback>`;
  const alternatives = (branches: string): string =>
    `<mc:AlternateContent xmlns:q="urn:q">${branches}</mc:AlternateContent>`;
  const text = (branches: string): string =>
    `<sst ${X14}><si>${alternatives(branches)}</si><si><t>efter</t></si></sst>`;
  const nested = `<mc:Choice Requires="x14">${alternatives(choice("q", "x") + fallback("indre"))}</mc:Choice>`;
  test.each([
    ["the fallback of what is not understood", choice("q", "ny") + fallback("gammel"), "gammel"],
    ["the first that is understood", choice("q", "q") + choice("x14", "a") + choice("x14", "b") + fallback("c"), "a"],
    ["not what is understood in part", choice("x14 q", "ny") + fallback("gammel"), "gammel"],
    [
      "not what declares nothing",
      choice("x15", "ny") + "<mc:Fallback><r><t>gam</t></r><r><t>mel</t></r></mc:Fallback>",
      "gammel",
    ],
    ["one inside another", nested + fallback("ydre"), "indre"],
  ])("%s", (_, branches, expected) => {
    const sheet = sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>');
    const contents = contentsOf(firstSheet(packageOf(sheet, { "xl/sharedStrings.xml": text(branches) })));
    expect(contents).toMatchObject({ A1: { value: { text: expected } }, B1: { value: { text: "efter" } } });
  });

  test("of rows as well", () => {
    const row = (address: string, value: number): string => `<row>${cell(address, value)}</row>`;
    const branches = `<Choice Requires="q">${row("A1", 1)}</Choice><Fallback>${row("A1", 2)}</Fallback>`;
    const sheet = sheetOf(`<AlternateContent>${branches}</AlternateContent>`, row("A2", 3));
    expect(contentsOf(firstSheet(packageOf(sheet)))).toMatchObject({
      A1: { value: { value: 2 } },
      A2: { value: { value: 3 } },
    });
  });
});

describe("a missing sheet", () => {
  const listed = '<sheet name="A" id="rId1"/><sheet name="B" id="rId2"/><sheet name="C" id="rId9"/>';
  const workbook = `<workbook><workbookView activeTab="1"/><sheets>${listed}</sheets></workbook>`;
  const arrows = rels(["worksheet", "worksheets/sheet1.xml"], ["worksheet", "worksheets/sheet2.xml"]);

  test("leaves the others, and is named", () => {
    const found = read(
      packageOf(sheetOf(`<row r="1">${cell("A1", 1)}</row>`), {
        "xl/workbook.xml": workbook,
        "xl/_rels/workbook.xml.rels": arrows,
      }),
    );
    expect(found.sheets.map(({ name }) => name)).toEqual(["A"]);
    expect(found).toMatchObject({ missingSheets: ["B", "C"], activeSheet: "A" });
  });

  test("is told in Danish", () => {
    expect(missingSheetsText([])).toBeNull();
    expect(missingSheetsText(["B"])).toMatch(/^Arket «B» mangler i filen og er ikke læst\./);
    expect(missingSheetsText(["B", "C"])).toMatch(/^Arkene «B», «C» mangler i filen og er ikke læst\./);
  });
});

test("names keep what they stand for, also in another file, and whose they are", () => {
  const names =
    '<definedName name="Vikarpris">[1]Satser!$B$2</definedName>' +
    '<definedName name="Lokal" localSheetId="0">Ark1!$A$1</definedName>' +
    '<definedName name="Sats">_xlfn.LET(_xlpm.x,2,_xlpm.x)</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Ark1!$A$1:$B$2</definedName>';
  const listed = '<sheets><sheet name="Ark1" id="rId1"/></sheets>';
  const workbook = `<workbook>${listed}<definedNames>${names}</definedNames></workbook>`;
  const found = read(packageOf(sheetOf(`<row r="1">${cell("A1", 1)}</row>`), { "xl/workbook.xml": workbook }));
  expect(found.names?.slice(0, 2)).toEqual([
    { name: "Vikarpris", refersTo: "=[1]Satser!$B$2", sheet: null },
    { name: "Lokal", refersTo: "=Ark1!$A$1", sheet: "Ark1" },
  ]);
  expect(found.names?.map(({ name }) => name)).toEqual(["Vikarpris", "Lokal", "Sats"]);
  expect(found.sheets[0]?.page.printArea).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
});

test("a formula that stands as text stays text", () => {
  const sheet = sheetOf(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>=SUM(B1:B3)</t></is></c><c r="B1" t="s" s="0"><v>0</v></c></row>',
  );
  const texts = { "xl/sharedStrings.xml": "<sst><si><t>=B2+B3</t></si></sst>" };
  expect(contentsOf(firstSheet(packageOf(sheet, texts)))).toEqual({
    A1: { value: { kind: "text", text: "=SUM(B1:B3)" }, formula: null },
    B1: { value: { kind: "text", text: "=B2+B3" }, formula: null },
  });
});
