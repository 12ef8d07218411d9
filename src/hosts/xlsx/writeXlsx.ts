/**
 * Our own writer on fflate, after measuring: hucre stores cached errors as texts, names a print area without
 * quoting the sheet (Excel then repairs the file), writes "_x0041_" so that Excel reads "A", and only
 * asynchronously; SheetJS (@e965/xlsx) writes no styles; exceljs is no longer kept up.
 */
import { strToU8, zipSync } from "fflate";
import {
  contentTypesXml,
  PACKAGE_ARROWS,
  propertiesXml,
  relationshipsXml,
  sharedTextsXml,
  sheetPart,
  workbookArrows,
  workbookXml,
  type NamedSheet,
} from "./write/packageParts.ts";
import { SETTINGS_PART, settingsXml } from "./write/writeSettingsPart.ts";
import { sheetNames } from "./write/sheetNames.ts";
import { sheetXml } from "./write/sheetXml.ts";
import { StyleTable } from "./write/styleTable.ts";
import { Table } from "./write/table.ts";
import type { SheetToWrite, XlsxWorkbookToWrite } from "./xlsxWorkbook.ts";

/** Files of the same content are the same bytes. */
const MODIFIED = "2000-01-01T12:00:00";

/** Excel opens no workbook without a sheet in sight. */
function named(sheets: readonly SheetToWrite[]): NamedSheet[] {
  const names = sheetNames(sheets.map(({ name }) => name));
  const noneVisible = sheets.every(({ visible }) => visible === false);
  return sheets.map((sheet, index) => ({
    name: names[index] ?? sheet.name,
    visible: sheet.visible !== false || (noneVisible && index === 0),
    printArea: sheet.page?.printArea ?? null,
  }));
}

function activeTab(workbook: XlsxWorkbookToWrite, sheets: readonly NamedSheet[]): number {
  const wanted = workbook.sheets.findIndex(({ name }) => name === workbook.activeSheet);
  return sheets[wanted]?.visible ? wanted : sheets.findIndex(({ visible }) => visible);
}

/** The bytes of an .xlsx file. Sheet names Excel forbids are mended. Throws when there is no sheet. */
export function writeXlsx(workbook: XlsxWorkbookToWrite): Uint8Array {
  if (workbook.sheets.length === 0) throw new RangeError("A workbook needs a sheet");
  const { settings = [] } = workbook;
  const sheets = named(workbook.sheets);
  const active = activeTab(workbook, sheets);
  const tables = { styles: new StyleTable(), texts: new Table() };
  const worksheets = workbook.sheets.map((sheet, index) => sheetXml(sheet, index === active, tables));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(sheets.length),
    "_rels/.rels": relationshipsXml(PACKAGE_ARROWS),
    "docProps/core.xml": propertiesXml(workbook.title ?? sheets[0]?.name ?? ""),
    "xl/workbook.xml": workbookXml(sheets, active),
    "xl/_rels/workbook.xml.rels": relationshipsXml(workbookArrows(sheets.length, settings.length > 0)),
    "xl/styles.xml": tables.styles.xml(),
    "xl/sharedStrings.xml": sharedTextsXml(tables.texts.items),
  };
  if (settings.length > 0) parts[SETTINGS_PART] = settingsXml(settings);
  worksheets.forEach((xml, index) => (parts[sheetPart(index)] = xml));
  const bytes = Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]));
  return zipSync(bytes, { mtime: MODIFIED });
}
