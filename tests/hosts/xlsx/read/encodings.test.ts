import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx.ts";
import { xlsxFailureText } from "../../../../src/hosts/xlsx/xlsxFailureText.ts";
import { contentsOf, firstSheet, packageOf, sheetOf } from "../packages.ts";

/** Long enough to come out of the zip in several pieces; the last letter needs two units of UTF-16. */
const TEXT = `${"Blåbærgrød ".repeat(2_900)}𝔸`;
const SHEET = sheetOf(...[1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}" t="str"><v>${TEXT}</v></c></row>`));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...Array(text.length).keys()].forEach((at) => view.setUint16(at * 2, text.charCodeAt(at), littleEndian));
  return new Uint8Array(view.buffer);
}

const sheetPart = (part: string | Uint8Array): Uint8Array => packageOf("", { "xl/worksheets/sheet1.xml": part });
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;

describe("parts in the format's encodings are read", () => {
  test.each([
    ["UTF-8", strToU8(SHEET)],
    ["UTF-8 with a mark", strToU8(`\ufeff${declared("UTF-8")}${SHEET}`)],
    ["UTF-16 little endian with a mark", utf16(`\ufeff${declared("UTF-16")}${SHEET}`, true)],
    ["UTF-16 little endian without", utf16(`${declared("utf-16")}${SHEET}`, true)],
    ["UTF-16 big endian with a mark", utf16(`\ufeff${SHEET}`, false)],
    ["UTF-16 big endian without", utf16(`${declared("UTF-16BE")}${SHEET}`, false)],
    ["UTF-8 that .NET calls utf-16", strToU8(`${declared("utf-16")}${SHEET}`)],
  ])("%s", (_, part) => {
    expect(contentsOf(firstSheet(sheetPart(part)))["A3"]).toEqual({
      value: { kind: "text", text: TEXT },
      formula: null,
    });
  });

  test("shared texts, too", () => {
    const sheet = sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const texts = utf16("\ufeff<sst><si><t>Økonomi</t></si></sst>", true);
    expect(contentsOf(firstSheet(packageOf(sheet, { "xl/sharedStrings.xml": texts })))).toMatchObject({
      A1: { value: { text: "Økonomi" } },
    });
  });
});

describe("other encodings are refused by name", () => {
  test.each(["ISO-8859-1", "windows-1252", "utf-7", "IBM850"])("%s", (encoding) => {
    const result = readXlsx(sheetPart(`${declared(encoding)}${SHEET}`));
    const failure = { kind: "encoding", part: "xl/worksheets/sheet1.xml", encoding } as const;
    expect(result).toEqual({ ok: false, failure });
    expect(xlsxFailureText(failure)).toContain(`«${encoding}»`);
  });
});

test("UTF-16 with half a character at its end, or broken in its middle, is refused", () => {
  const whole = utf16(SHEET, true);
  for (const part of [
    whole.subarray(0, whole.length - 1),
    whole.subarray(0, 301),
    Uint8Array.of(0xff),
    Uint8Array.of(0xff, 0xfe),
  ]) {
    expect(readXlsx(sheetPart(part))).toMatchObject({
      ok: false,
      failure: { kind: "corrupt", part: "xl/worksheets/sheet1.xml" },
    });
  }
});
