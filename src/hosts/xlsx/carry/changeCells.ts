import { type CellRef, toA1 } from "../../../domain/workbook/address.ts";
import { type CellContent, type CellEdit, contentOf, isSameContent } from "../../../domain/workbook/edit.ts";
import type { CellMark } from "../../../domain/workbook/cellMark.ts";
import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { PLAIN_LOOK } from "../../../domain/workbook/cellStyles.ts";
import { readZipDirectory } from "../../package/zipDirectory.ts";
import { openedPackage, readXlsx } from "../readXlsx.ts";
import { toWrite } from "../toWrite.ts";
import type { CellToWrite, SheetToWrite, XlsxWorkbook } from "../xlsxWorkbook.ts";
import { saveInto } from "./saveInto.ts";

/** The file cannot be changed without risk; the message says why, in Danish and as the end of a sentence. */
export class NotChangeable extends Error {}

/** A cell's new content, and a formula's result where it is known. */
export interface EditWithResult extends CellEdit {
  readonly result?: CellValue;
}

export interface CellChanges {
  readonly edits: readonly EditWithResult[];
  readonly marks: readonly CellMark[];
  /** A sheet that is put last. */
  readonly sheet: SheetToWrite | null;
}

const keyOf = ({ row, column }: CellRef): string => `${row} ${column}`;

function filled(cell: CellToWrite, content: CellContent, result: CellValue | undefined): CellToWrite {
  if (content.kind !== "formula") return { ...cell, value: content, formula: null };
  return { ...cell, value: result ?? { kind: "blank" }, formula: content.formula };
}

function edited(cell: CellToWrite, edit: EditWithResult): CellToWrite {
  if (!isSameContent(contentOf({ ...cell, numberFormat: "" }), edit.before))
    throw new NotChangeable(
      `cellen ${toA1(cell.ref)} på arket «${edit.sheet}» er ændret, siden filen blev kontrolleret`,
    );
  const { look } = cell;
  const numberFormat = edit.numberFormat ? edit.numberFormat.after : look.numberFormat;
  return filled({ ...cell, look: { ...look, numberFormat } }, edit.after, edit.result);
}

function changed(sheet: SheetToWrite, { edits, marks }: CellChanges): SheetToWrite {
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell.ref), cell]));
  const change = (ref: CellRef, make: (cell: CellToWrite) => CellToWrite): void => {
    const blank: CellToWrite = { ref, value: { kind: "blank" }, formula: null, look: PLAIN_LOOK };
    cells.set(keyOf(ref), make(cells.get(keyOf(ref)) ?? blank));
  };
  for (const edit of edits) if (edit.sheet === sheet.name) change(edit.cell, (cell) => edited(cell, edit));
  for (const mark of marks)
    if (mark.sheet === sheet.name) change(mark.cell, (cell) => ({ ...cell, look: { ...cell.look, fill: mark.fill } }));
  return { ...sheet, cells: [...cells.values()] };
}

const isSigned = (file: Uint8Array): boolean =>
  [...readZipDirectory(file).keys()].some((name) => name.startsWith("_xmlsignatures/"));

function refuseTwins({ sheets }: XlsxWorkbook): void {
  const names = sheets.map(({ name }) => name.toLowerCase());
  const twin = sheets.find(({ name }, index) => names.indexOf(name.toLowerCase()) !== index);
  if (twin) throw new NotChangeable(`to ark hedder «${twin.name}»`);
}

/**
 * The file's bytes with some cells changed, and all the rest of it as it is: charts, pictures, comments and what our
 * own writer does not know. Throws NotChangeable where that cannot be done without risk.
 */
export function changeCells(file: Uint8Array, changes: CellChanges): Uint8Array {
  const read = readXlsx(file);
  if (!read.ok) throw new NotChangeable("filen kan ikke læses mere");
  if (isSigned(openedPackage(file))) throw new NotChangeable("filen er underskrevet, og en kopi ville ikke være det");
  refuseTwins(read.workbook);
  const { sheets, ...rest } = toWrite(read.workbook);
  const own = sheets.map((sheet) => ({ ...changed(sheet, changes), was: sheet.name }));
  return saveInto(file, {
    ...rest,
    settings: read.workbook.settings,
    sheets: changes.sheet ? [...own, { ...changes.sheet, was: null }] : own,
    names: { set: new Map(), removed: new Set() },
  });
}
