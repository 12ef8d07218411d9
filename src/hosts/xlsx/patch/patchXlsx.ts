/**
 * Changes some cells of a file and leaves all the rest of it as it is: charts, pictures, comments and what our own
 * writer does not know.
 */
import { strToU8, unzipSync, zipSync } from "fflate";
import type { CellEdit } from "../../../domain/workbook/edit.ts";
import type { CellMark } from "../../../domain/workbook/mark.ts";
import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { LIMITS } from "../limits.ts";
import { ZipPackage } from "../read/unzip.ts";
import { findWorkbook, readWorkbookPart } from "../read/workbookPart.ts";
import { type AddedSheet, addSheet } from "./addSheet.ts";
import { NotPatchable } from "./notPatchable.ts";
import { type CellPatch, patchSheet } from "./patchSheet.ts";
import { partName, type Parts, textOf } from "./parts.ts";
import { StylePatch } from "./patchStyles.ts";
import { elements, prefixOf, withAttribute } from "./patchXml.ts";

/** A cell's new content, and a formula's result where it is known. */
export interface Edit extends CellEdit {
  readonly result?: CellValue;
}

export interface XlsxPatch {
  readonly edits: readonly Edit[];
  readonly marks: readonly CellMark[];
  readonly sheet: AddedSheet | null;
}

const MODIFIED = "2000-01-01T12:00:00";

function unpacked(bytes: Uint8Array): Parts {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > LIMITS.total) throw new NotPatchable("filen er for stor at pakke ud");
      return true;
    },
  });
}

function cellPatches(sheet: string, { edits, marks }: XlsxPatch, styles: StylePatch | null): CellPatch[] {
  const cells = new Map<string, { edit?: Edit; fill?: string; at: CellEdit["cell"] }>();
  const keyOf = ({ row, column }: CellEdit["cell"]): string => `${row} ${column}`;
  for (const edit of edits.filter((own) => own.sheet === sheet)) cells.set(keyOf(edit.cell), { edit, at: edit.cell });
  for (const { cell, fill } of marks.filter((own) => own.sheet === sheet))
    cells.set(keyOf(cell), { ...cells.get(keyOf(cell)), fill, at: cell });
  return [...cells.values()].map(({ edit, fill, at }) => ({
    at,
    ...(edit ? { content: edit.after } : {}),
    ...(edit?.result ? { result: edit.result } : {}),
    ...(styles && (fill !== undefined || edit?.numberFormat)
      ? {
          style: (present: number): number => {
            const format = edit?.numberFormat ? styles.asAmount(present) : present;
            return fill === undefined ? format : styles.filled(format, fill);
          },
        }
      : {}),
  }));
}

/** Excel calculates all of it on opening; a chain of calculations that names cells without formulas is damage to it. */
function calculatedOnLoad(parts: Parts, workbookPart: string): void {
  const xml = textOf(parts, workbookPart);
  const prefix = prefixOf(xml, "workbook") ?? "";
  const asked = elements(prefix, "calcPr");
  const set = asked.test(xml)
    ? xml.replace(
        elements(prefix, "calcPr"),
        (_, own: string) => `<${prefix}calcPr${withAttribute(own, "fullCalcOnLoad", "1")}/>`,
      )
    : xml.replace(
        new RegExp(
          `(</${prefix}(?:definedNames|externalReferences|sheets)\\s*>)(?![\\s\\S]*</${prefix}(?:definedNames|externalReferences|sheets)\\s*>)`,
        ),
        `$1<${prefix}calcPr fullCalcOnLoad="1"/>`,
      );
  parts[partName(parts, workbookPart)] = strToU8(set);
  const chain = Object.keys(parts).find((name) => /(^|\/)calcChain\.xml$/i.test(name));
  if (chain === undefined) return;
  delete parts[chain];
  for (const name of Object.keys(parts).filter(
    (own) => own === "[Content_Types].xml" || /workbook\.xml\.rels$/i.test(own),
  ))
    parts[name] = strToU8(
      textOf(parts, name).replace(/<(?:[\w.-]+:)?(?:Override|Relationship)\b[^>]*calcChain[^>]*\/>/gi, ""),
    );
}

/** The file's bytes with the patch laid on. Throws NotPatchable where that cannot be done without risk. */
export function patchXlsx(bytes: Uint8Array, patch: XlsxPatch): Uint8Array {
  const zip = new ZipPackage(bytes);
  const workbookPart = findWorkbook(zip);
  if (workbookPart === null) throw new NotPatchable("filen er ikke en projektmappe");
  const { sheets, stylesPart } = readWorkbookPart(zip, workbookPart);
  const parts = unpacked(bytes);
  if (Object.keys(parts).some((name) => /^_xmlsignatures\//i.test(name)))
    throw new NotPatchable("filen er underskrevet");
  const styles = stylesPart === null ? null : new StylePatch(textOf(parts, stylesPart));
  for (const { name, part } of sheets) {
    const patches = cellPatches(name, patch, styles);
    if (patches.length > 0) parts[partName(parts, part)] = strToU8(patchSheet(textOf(parts, part), patches));
  }
  if (styles && stylesPart !== null) parts[partName(parts, stylesPart)] = strToU8(styles.xml());
  if (patch.edits.length > 0) calculatedOnLoad(parts, workbookPart);
  if (patch.sheet)
    addSheet(
      parts,
      workbookPart,
      patch.sheet,
      sheets.map(({ name }) => name),
    );
  return zipSync(parts, { mtime: MODIFIED });
}
