import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import type { DocxFailure } from "../../../src/hosts/docx/docxFailure.ts";
import { docxFailureText } from "../../../src/hosts/docx/docxFailureText.ts";
import { readDocx } from "../../../src/hosts/docx/readDocx.ts";
import { compoundOf } from "../compoundPackage.ts";
import { cell, docxOf, paragraph, row, table, zipped } from "../../harness/docxPackage.ts";

function failureOf(bytes: Uint8Array): DocxFailure {
  const result = readDocx(bytes);
  if (result.ok) throw new Error("was read");
  expect(docxFailureText(result.failure)).toMatch(/^(Filen|Dokumentet) .*\.$/);
  return result.failure;
}

const utf16 = (text: string): string => [...text].join("\0");
const ole = (...names: readonly string[]): Uint8Array =>
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...names.flatMap((name) => [...strToU8(`${utf16(name)}\0\0\0`)]));

describe("what is no .docx document is called what it is", () => {
  test.each([
    ["empty", new Uint8Array()],
    ["doc", ole("WordDocument")],
    ["doc", compoundOf(["1Table", "WordDocument", ["ObjectPool", [["_1", ["Workbook"]]]], "Book Title"])],
    ["xls", compoundOf([["MBD1", ["WordDocument"]], "Workbook"])],
    ["encrypted", ole("EncryptedPackage")],
    ["rights", ole("EncryptedPackage", "DRMEncryptedTransform")],
    ["xls", ole("Workbook")],
    ["excel", zipped({ "xl/workbook.xml": "<workbook/>" })],
    ["odt", zipped({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" })],
    ["zip", zipped({ "a.txt": "a" })],
    ["other", strToU8("%PDF-1.7")],
    ["other", strToU8("<html></html>")],
  ] as const)("%s", (looksLike, bytes) => {
    expect(failureOf(bytes)).toEqual({ kind: "notDocx", looksLike });
  });
});

const good = docxOf(paragraph("BU01") + table(row([cell("a"), cell("1")])));

describe("a damaged or hostile document is an answer", () => {
  test.each<[string, Uint8Array, Partial<DocxFailure>]>([
    ["half a file", good.subarray(0, 300), { kind: "corrupt" }],
    ["broken XML", docxOf("<w:p><w:r></w:p>"), { kind: "corrupt", part: "word/document.xml" }],
    ["an unknown entity", docxOf(paragraph("&x;")), { kind: "corrupt" }],
    [
      "another character set",
      docxOf("", { "word/document.xml": '<?xml version="1.0" encoding="windows-1252"?><w/>' }),
      { kind: "encoding" },
    ],
    [
      "more columns than a table has",
      docxOf(table(row([cell("a", '<w:gridSpan w:val="1000000000"/>')]))),
      { kind: "tooMuch", limit: "columns" },
    ],
    [
      "an offset without end",
      docxOf(table(row([cell("a")], '<w:gridBefore w:val="999999"/>'))),
      { kind: "tooMuch", limit: "columns" },
    ],
    [
      "boxes in boxes without end",
      docxOf("<w:sdt>".repeat(200) + "</w:sdt>".repeat(200)),
      { kind: "tooLarge", limit: "nesting" },
    ],
  ])("%s", (_name, bytes, failure) => {
    expect(failureOf(bytes)).toMatchObject(failure);
  });

  test("numbers that are none are passed over", () => {
    const body = table(row([cell("a", '<w:gridSpan w:val="-3"/>'), cell("b", '<w:gridSpan w:val="x"/>')]));
    expect(readDocx(docxOf(body)).ok).toBe(true);
  });

  test("ends without a beginning and cells outside tables harm nobody", () => {
    expect(readDocx(docxOf(`${cell("løs")}${row([])}${paragraph("x")}`)).ok).toBe(true);
    expect(readDocx(docxOf('<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')).ok).toBe(true);
  });

  test("every cut of a file is an answer, never an exception", () => {
    for (let length = 2; length < good.length; length += 7) failureOf(good.subarray(0, length));
  });

  test("every changed byte is an answer, never an exception", () => {
    for (let at = 0; at < good.length; at += 3) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const result = readDocx(changed);
      if (!result.ok) expect(docxFailureText(result.failure)).toMatch(/\.$/);
    }
  });
});
