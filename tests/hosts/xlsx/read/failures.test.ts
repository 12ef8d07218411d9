import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { XlsxFailure } from "../../../../src/hosts/xlsx/xlsxFailure.ts";
import { xlsxFailureText } from "../../../../src/hosts/xlsx/xlsxFailureText.ts";
import { LIMITS } from "../../../../src/hosts/xlsx/xlsxLimits.ts";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx.ts";
import { compoundOf } from "../../compoundPackage.ts";
import { packageOf, rels, sheetOf, zipOf } from "../packages.ts";

function failureOf(bytes: Uint8Array): XlsxFailure {
  const result = readXlsx(bytes);
  if (result.ok) throw new Error("was read");
  expect(xlsxFailureText(result.failure)).toMatch(/^(Filen|Projektmappen) .*\.$/);
  return result.failure;
}

const utf16 = (text: string): string => [...text].join("\0");
const ole = (...names: readonly string[]): Uint8Array =>
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...names.flatMap((name) => [...strToU8(`${utf16(name)}\0\0\0`)]));
const one = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');

describe("what is no .xlsx workbook is called what it is", () => {
  test.each([
    ["empty", new Uint8Array()],
    ["xls", ole("Workbook")],
    ["encrypted", ole("EncryptedPackage")],
    ["encrypted", ole("StrongEncryptionDataSpace", "EncryptedPackage")],
    ["rights", ole("EncryptedPackage", "DataSpaces", "DRMEncryptedTransform", "DRMEncryptedDataSpace")],
    ["rights", ole("\tDRMContent")],
    ["doc", ole("WordDocument")],
    ["doc", compoundOf(["WordDocument", ["ObjectPool", [["_1", ["Workbook"]]]]])],
    ["xls", compoundOf([["MBD1", ["WordDocument"]], "Workbook"])],
    [
      "docx",
      zipOf({ "word/document.xml": "<document/>", "_rels/.rels": rels(["officeDocument", "word/document.xml"]) }),
    ],
    ["xlsb", zipOf({ "xl/workbook.bin": "x", "_rels/.rels": rels(["officeDocument", "xl/workbook.bin"]) })],
    ["ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" })],
    ["zip", zipOf({ "a.txt": "a" })],
    ["html", strToU8("\n<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>")],
    ["xml", strToU8('<?xml version="1.0"?><Workbook/>')],
    ["pdf", strToU8("%PDF-1.7")],
    ["text", strToU8("Udvalg;2026\nSUD;-1.000\n")],
    ["unknown", Uint8Array.of(1, 2, 3, 4)],
  ] as const)("%s", (looksLike, bytes) => {
    expect(failureOf(bytes)).toEqual({ kind: "otherFile", looksLike });
  });
});

describe("a damaged file names the part", () => {
  test.each([
    ["half a file", packageOf(one).subarray(0, 400), null],
    ["broken XML", packageOf(sheetOf("<row><c></row>")), "xl/worksheets/sheet1.xml"],
    [
      "an unknown entity",
      packageOf(sheetOf('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>')),
      "xl/worksheets/sheet1.xml",
    ],
    ["a text that is not there", packageOf(sheetOf('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')), "Ark1!A1"],
    ["a cell beyond the sheet", packageOf(sheetOf('<row r="1"><c r="XFE1"><v>9</v></c></row>')), "arket «Ark1»"],
    ["a part that is there twice", packageOf(one, { "XL/Workbook.xml": "<workbook/>" }), "XL/Workbook.xml"],
    [
      "a missing sheet",
      packageOf(one, { "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/no.xml"]) }),
      "xl/workbook.xml",
    ],
  ])("%s", (_, bytes, part) => {
    expect(failureOf(bytes)).toMatchObject({ kind: "corrupt", part });
  });

  test("every cut of a file is an answer, never an exception", () => {
    const bytes = packageOf(one);
    for (let length = 2; length < bytes.length; length += 7)
      expect(failureOf(bytes.subarray(0, length)).kind).toBe("corrupt");
  });

  test("every changed byte is an answer, never an exception", () => {
    const bytes = packageOf(one);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x5a;
      expect(() => readXlsx(changed)).not.toThrow();
    }
  });
});

test("a label's rights are told as such, and never as a password", () => {
  const text = xlsxFailureText({ kind: "otherFile", looksLike: "rights" });
  expect(text).toContain("følsomhedsmærkat");
  expect(text).not.toContain("adgangskode");
});

test("a workbook of chart sheets has no sheets", () => {
  expect(failureOf(packageOf(one, { "xl/_rels/workbook.xml.rels": rels(["chartsheet", "charts/a.xml"]) }))).toEqual({
    kind: "noSheets",
  });
});

test("entities of a document type are never expanded", () => {
  const sheet =
    "<!DOCTYPE x [<!ENTITY a SYSTEM " +
    `"file:///etc/passwd">]>${sheetOf('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>')}`;
  expect(failureOf(packageOf(sheet))).toMatchObject({ kind: "corrupt", part: "xl/worksheets/sheet1.xml" });
});

describe("a file made to exhaust the machine is refused", () => {
  /** Deflated well below a megabyte. */
  const zeros = new Uint8Array(LIMITS.part + 1);

  function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
    const changed = bytes.slice();
    const view = new DataView(changed.buffer);
    for (let at = 0; at + 4 < changed.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    }
    return changed;
  }

  const bomb = zipSync({
    "_rels/.rels": strToU8(rels(["officeDocument", "xl/workbook.xml"])),
    "xl/workbook.xml": zeros,
  });

  const names = '<definedName name="a">1</definedName>'.repeat(LIMITS.names + 1);
  const fonts = "<font/>".repeat(LIMITS.styles + 1);

  test("by the size it declares", () => {
    expect(failureOf(bomb)).toMatchObject({ kind: "tooLarge", limit: "part", where: "xl/workbook.xml" });
  });

  test("by its true size when it declares a small one", () => {
    const spaces = zipSync({
      "_rels/.rels": strToU8(rels(["officeDocument", "xl/workbook.xml"])),
      "xl/workbook.xml": new Uint8Array(LIMITS.part + 1).fill(0x20),
    });
    expect(failureOf(withDeclaredSize(spaces, 10))).toMatchObject({
      kind: "tooLarge",
      limit: "part",
      where: "xl/workbook.xml",
    });
  });

  test.each([
    ["entries", zipOf(Object.fromEntries(Array.from({ length: LIMITS.entries + 1 }, (_, index) => [`a${index}`, ""])))],
    ["nesting", packageOf("<a>".repeat(100))],
    [
      "sheets",
      packageOf(one, {
        "xl/workbook.xml": `<workbook>${'<sheet name="a" id="rId1"/>'.repeat(LIMITS.sheets + 1)}</workbook>`,
      }),
    ],
    ["names", packageOf(one, { "xl/workbook.xml": `<workbook>${names}</workbook>` })],
    ["styles", packageOf(one, { "xl/styles.xml": `<styleSheet><fonts>${fonts}</fonts></styleSheet>` })],
    [
      "cellText",
      packageOf(sheetOf(`<row r="1"><c r="A1" t="str"><v>${"a".repeat(LIMITS.cellText + 1)}</v></c></row>`)),
    ],
    [
      "area",
      packageOf(
        sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      ),
    ],
    ["merges", packageOf(`<worksheet>${'<mergeCell ref="A1:B1"/>'.repeat(LIMITS.merges + 1)}</worksheet>`)],
    ["columnRuns", packageOf(`<worksheet>${'<col min="1" max="16384"/>'.repeat(LIMITS.columnRuns + 1)}</worksheet>`)],
    [
      "formulaText",
      packageOf(
        sheetOf(
          `<row r="1"><c r="A1"><f t="shared" si="0" ` +
            `ref="A1:XFD1">"${"x".repeat(8_000)}"</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(10_000)}</row>`,
        ),
      ),
    ],
  ] as const)("%s", (limit, bytes) => {
    expect(failureOf(bytes)).toMatchObject({ kind: "tooLarge", limit, allowed: LIMITS[limit] });
  });
});
