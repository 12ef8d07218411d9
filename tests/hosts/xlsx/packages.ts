import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { XlsxSheet, XlsxWorkbook } from "../../../src/hosts/xlsx/xlsxWorkbook.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { xlsxFailureText } from "../../../src/hosts/xlsx/xlsxFailureText.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Text is kept as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A workbook of one sheet "Ark1", as little as the format asks for; `more` adds or replaces parts. */
export function packageOf(sheet: string, more: Parts = {}): Uint8Array {
  return zipOf({
    "_rels/.rels":
      `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" ` +
      `Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook><sheets><sheet name="Ark1" sheetId="1" id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  });
}

export function rels(...arrows: readonly (readonly [type: string, target: string])[]): string {
  const written = arrows.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${written.join("")}</Relationships>`;
}

export function zipOf(parts: Parts): Uint8Array {
  const bytes = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? strToU8(part) : part);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytes(part)])));
}

/** The parts of a package as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function sheetOf(...rows: readonly string[]): string {
  return `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

export function read(bytes: Uint8Array): XlsxWorkbook {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(xlsxFailureText(result.failure));
  return result.workbook;
}

export function firstSheet(bytes: Uint8Array): XlsxSheet {
  const sheet = read(bytes).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** Every cell with content, by its address. */
export function contentsOf(sheet: XlsxSheet): Record<string, { value: unknown; formula: string | null }> {
  const found: Record<string, { value: unknown; formula: string | null }> = {};
  sheet.cells.forEach((row, rowIndex) =>
    row.forEach(({ value, formula }, columnIndex) => {
      if (value.kind === "blank" && formula === null) return;
      found[toA1({ row: sheet.origin.row + rowIndex, column: sheet.origin.column + columnIndex })] = { value, formula };
    }),
  );
  return found;
}
