import { PLAIN_LOOK } from "../../../domain/workbook/cellStyles.ts";
import { openedPackage, readXlsx } from "../readXlsx.ts";
import { readWorkbookPart, findWorkbook } from "../read/workbookPart.ts";
import { ZipPackage } from "../../package/unzip.ts";
import type { SheetToWrite, XlsxSheet, XlsxWorkbookToWrite } from "../xlsxWorkbook.ts";
import { StyleTable } from "../write/styleTable.ts";
import { sheetXml } from "../write/sheetXml.ts";
import { sheetNames } from "../write/sheetNames.ts";
import { sharedTextsXml } from "../write/packageParts.ts";
import { addArrow, arrowsOf, dropLost, dropTypesOfNothing, reachable, removeArrow, setContentType } from "./arrows.ts";
import { CarriedStyles } from "./carriedStyles.ts";
import { CarriedTexts } from "./carriedTexts.ts";
import { carrySettings } from "./carriedSettings.ts";
import { carriedSheet } from "./carriedSheet.ts";
import { carriedWorkbook, type CarriedNames, type CarriedSheetEntry, listedNames } from "./carriedWorkbook.ts";
import { RawPackage } from "../../package/rawPackage.ts";
import { withoutPrefix } from "../../package/rawXml.ts";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet to write, and the name it had in the file it came from: null for a new one. */
export interface CarriedSheetToWrite extends SheetToWrite {
  readonly was: string | null;
}

export interface CarriedWorkbookToWrite extends XlsxWorkbookToWrite {
  readonly sheets: readonly CarriedSheetToWrite[];
  readonly names: CarriedNames;
}

/** Two tables of the workbook to which changed cells add. */
class Tables {
  readonly styles: CarriedStyles;
  readonly texts: CarriedTexts;
  readonly #stylesBefore: string;

  constructor(styles: string, texts: string) {
    this.styles = new CarriedStyles(styles);
    this.texts = new CarriedTexts(texts);
    this.#stylesBefore = this.styles.xml();
  }

  get changedStyles(): string | null {
    const now = this.styles.xml();
    return now === this.#stylesBefore ? null : now;
  }
}

/** Where the workbook keeps one of its tables; null where it has none. */
function tablePart(zip: RawPackage, workbook: string, type: string): string | null {
  const known = arrowsOf(zip, workbook).find((arrow) => arrow.type === type)?.target ?? null;
  return known !== null && zip.has(known) ? known : null;
}

function writeTable(zip: RawPackage, workbook: string, type: string, known: string | null, xml: string): void {
  const part = known ?? `xl/${type}.xml`;
  zip.write(part, xml);
  if (known !== null) return;
  addArrow(zip, workbook, type, part);
  setContentType(zip, part, `${SPREADSHEET}.${type}+xml`);
}

/**
 * The file again, with what has changed since it was opened: every part and every element that nobody has touched is
 * as it came, also what the product does not understand. `original` is a file that `readXlsx` has read.
 */
export function saveInto(original: Uint8Array, now: CarriedWorkbookToWrite): Uint8Array {
  const file = openedPackage(original);
  const read = readXlsx(file);
  if (!read.ok) throw new Error("The original could be read before");
  const source = new ZipPackage(file);
  const workbook = findWorkbook(source) ?? "xl/workbook.xml";
  const parts = new Map(readWorkbookPart(source, workbook).sheets.map(({ name, part }) => [name, part]));
  const zip = new RawPackage(file);
  const listed = listedNames(zip.text(workbook));
  const stylesPart = tablePart(zip, workbook, "styles");
  const textsPart = tablePart(zip, workbook, "sharedStrings");
  const tables = new Tables(
    stylesPart === null ? new StyleTable().xml() : withoutPrefix(zip.text(stylesPart)),
    textsPart === null ? sharedTextsXml([]) : withoutPrefix(zip.text(textsPart)),
  );
  const before = new Map(read.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const isOther = now.activeSheet !== read.workbook.activeSheet;
  let changed = false;
  const entries = now.sheets.map((wanted): CarriedSheetEntry => {
    const sheet = wanted.was === null ? { ...wanted, name: freeName(wanted.name, listed) } : wanted;
    const was = before.get(sheet.was ?? "");
    const part = parts.get(sheet.was ?? "");
    const isActive = sheet.name === now.activeSheet;
    const entry = entryOf(sheet, was);
    if (!was || part === undefined) {
      changed = true;
      return { ...entry, was: null, relationship: addSheet(zip, workbook, newSheetXml(sheet, isActive, tables)) };
    }
    const raw = zip.text(part);
    const xml = carriedSheet(raw, was, sheet, isOther ? isActive : null, tables);
    if (xml !== withoutPrefix(raw)) {
      changed = true;
      zip.write(part, xml);
    }
    return entry;
  });
  if (removeGone(zip, workbook, parts, now.sheets)) changed = true;
  carrySettings(zip, workbook, read.workbook.settings, now.settings ?? []);
  const styles = tables.changedStyles;
  if (styles !== null) writeTable(zip, workbook, "styles", stylesPart, styles);
  if (tables.texts.isChanged) writeTable(zip, workbook, "sharedStrings", textsPart, tables.texts.xml());
  if (changed) dropCalculationChain(zip, workbook);
  const xml = carriedWorkbook(zip.text(workbook), {
    sheets: entries,
    worksheets: new Set(before.keys()),
    activeSheet: now.activeSheet ?? null,
    names: now.names,
    recalculate: changed,
  });
  if (xml !== withoutPrefix(zip.text(workbook))) zip.write(workbook, xml);
  if (changed) dropTypesOfNothing(zip);
  return zip.zipped();
}

/** A new sheet must not be called as one that is no worksheet, which nobody but the workbook knows. */
const freeName = (wanted: string, listed: readonly string[]): string =>
  sheetNames([...listed, wanted]).at(-1) ?? wanted;

function entryOf(sheet: CarriedSheetToWrite, before: XlsxSheet | undefined): CarriedSheetEntry {
  return {
    name: sheet.name,
    visible: sheet.visible !== false,
    was: sheet.was,
    relationship: null,
    printArea: sheet.page?.printArea ?? null,
    printAreaBefore: before?.page.printArea ?? null,
  };
}

function newSheetXml(sheet: SheetToWrite, active: boolean, { styles, texts }: Tables): string {
  const plain = PLAIN_LOOK;
  const indexOf = (look: typeof plain, asText: boolean): number =>
    styles.indexOf(0, plain, { ...plain, ...look }, asText);
  return sheetXml(sheet, active, { styles: { indexOf }, texts });
}

/** Answers the new sheet's relationship. */
function addSheet(zip: RawPackage, workbook: string, xml: string): string {
  let number = 1;
  while (zip.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  const part = `xl/worksheets/sheet${number}.xml`;
  zip.write(part, xml);
  setContentType(zip, part, `${SPREADSHEET}.worksheet+xml`);
  return addArrow(zip, workbook, "worksheet", part);
}

function removeGone(
  zip: RawPackage,
  workbook: string,
  parts: ReadonlyMap<string, string>,
  sheets: readonly CarriedSheetToWrite[],
): boolean {
  const gone = [...parts].filter(([name]) => !sheets.some(({ was }) => was === name));
  const reached = gone.length > 0 ? reachable(zip) : new Set<string>();
  for (const [, part] of gone) {
    const arrow = arrowsOf(zip, workbook).find(({ target }) => target?.toLowerCase() === part.toLowerCase());
    if (arrow) removeArrow(zip, workbook, arrow.id);
  }
  if (gone.length > 0) dropLost(zip, reached);
  return gone.length > 0;
}

/** In which order Excel last calculated: it makes that anew, and complains of one that names cells without formulas. */
function dropCalculationChain(zip: RawPackage, workbook: string): void {
  for (const { id, type, target } of arrowsOf(zip, workbook)) {
    if (type !== "calcChain" || target === null) continue;
    removeArrow(zip, workbook, id);
    zip.remove(target);
  }
}
