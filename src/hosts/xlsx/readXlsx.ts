/**
 * Our own reader on fflate and saxes, after measuring: SheetJS (@e965/xlsx) tells neither a sheet's protection
 * nor a cell's font, unpacks any size and reads every other file as text; hucre refuses chart sheets and loses
 * the followers of a shared formula and cached texts, truth values and errors.
 */
import { otherFileKind, otherZipKind } from "../package/fileKind.ts";
import { EqualCells } from "./read/equalCells.ts";
import { FormulaBudget } from "./read/formulaReader.ts";
import { readSettings } from "./read/readSettingsPart.ts";
import { readSharedTexts } from "./read/sharedTexts.ts";
import { readSheet } from "./read/sheetPart.ts";
import { openedByStandardPassword } from "./read/standardPassword.ts";
import { readStyles } from "./read/styles.ts";
import { ZipPackage } from "../package/unzip.ts";
import { findWorkbook, readWorkbookPart } from "./read/workbookPart.ts";
import { PackageProblem, within } from "../package/packageFailure.ts";
import { XlsxProblem, type XlsxFailure } from "./xlsxFailure.ts";
import type { XlsxWorkbook } from "./xlsxWorkbook.ts";

export type ReadXlsxResult =
  { readonly ok: true; readonly workbook: XlsxWorkbook } | { readonly ok: false; readonly failure: XlsxFailure };

function readPackage(bytes: Uint8Array): XlsxWorkbook {
  const zip = new ZipPackage(bytes);
  const part = findWorkbook(zip);
  if (part === null) throw new XlsxProblem({ kind: "otherFile", looksLike: otherZipKind((name) => zip.has(name)) });
  const { sheets, sharedTextsPart, stylesPart, from1904, ...told } = readWorkbookPart(zip, part);
  const sources = {
    sharedTexts: sharedTextsPart !== null && zip.has(sharedTextsPart) ? readSharedTexts(zip, sharedTextsPart) : [],
    looks: stylesPart !== null && zip.has(stylesPart) ? readStyles(zip, stylesPart) : [],
    from1904,
    equalCells: new EqualCells(),
    cellBudget: { filled: 0, styled: 0, area: 0, spread: 0 },
    formulaBudget: new FormulaBudget(),
  };
  return { ...told, settings: readSettings(zip, part), sheets: sheets.map((sheet) => readSheet(zip, sheet, sources)) };
}

/** The package inside a file that Excel's standard password opens; any other file as it is. */
export function openedPackage(bytes: Uint8Array): Uint8Array {
  return (otherFileKind(bytes) === "encrypted" ? openedByStandardPassword(bytes) : null) ?? bytes;
}

/** Reads the bytes of an .xlsx file. Nothing outside the file is ever looked up. */
export function readXlsx(bytes: Uint8Array): ReadXlsxResult {
  try {
    within("file", bytes.length, null);
    const opened = openedPackage(bytes);
    const looksLike = otherFileKind(opened);
    if (looksLike !== null) return { ok: false, failure: { kind: "otherFile", looksLike } };
    return { ok: true, workbook: readPackage(opened) };
  } catch (error) {
    if (error instanceof PackageProblem || error instanceof XlsxProblem) return { ok: false, failure: error.failure };
    throw error;
  }
}
