import type { FoundTable } from "../recognition/foundTable.ts";
import { captionNumber } from "../recognition/cells/words.ts";
import { textAt, tidy } from "../recognition/cells/tidyText.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import type { CellRef, SheetCell } from "../workbook/address.ts";
import type { OutlineRow } from "../workbook/documentOutline.ts";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";
import { paragraphAt, type Section, sectionAt, sectionsOf } from "./sections.ts";
import { sentencesOf } from "./sentences.ts";

/** Where in a document something stands, as a person says it. What does not apply is null. */
export interface DocumentPlace {
  /** "Tabel 3", or "tabel nr. 2" (in the document) where none is printed. */
  readonly table: string | null;
  readonly row: string | null;
  /** The year, or what else the column is headed. */
  readonly column: string | null;
  readonly caption: string | null;
  /** The heading as printed. */
  readonly section: string | null;
  /** Of a sentence: which one of its section, from 1. */
  readonly sentence: number | null;
}

/** What the landmarks say of a cell ("" where they say nothing). */
export interface Named {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const orNull = (text: string): string | null => (text === "" ? null : text);

function printed(sheet: SheetSnapshot, at: CellRef): string {
  const { value } = cellAt(sheet, at);
  return value.kind === "number" ? String(value.value) : textAt(sheet, at.row, at.column);
}

/** "Tabel 2" as the caption above prints it; "tabel nr. 3" (in the document) where none does. */
function nameInDocument(sheet: SheetSnapshot, top: number, own: OutlineRow & { kind: "table" }): string {
  const number = captionNumber(tidy(paragraphAt(sheet, top - 1)));
  return number ? `Tabel ${number}` : `tabel nr. ${own.table}`;
}

/** The first text of the cell's row, and what the table's first row says above it. */
function namesInDocument(sheet: SheetSnapshot, at: CellRef, own: OutlineRow & { kind: "table" }): Named {
  const top = at.row - own.row + 1;
  const width = sheet.cells[at.row]?.length ?? 0;
  const columns = Array.from({ length: Math.min(width, at.column + 1) }, (_, column) => column);
  const row = columns.map((column) => textAt(sheet, at.row, column)).find((text) => text !== "") ?? "";
  return {
    table: nameInDocument(sheet, top, own),
    row,
    column: at.row === top ? "" : printed(sheet, { row: top, column: at.column }),
  };
}

/** Sentences of the section before the paragraph's own. */
function sentencesBefore(sheet: SheetSnapshot, section: Section | null, row: number): number {
  let count = 0;
  for (let above = section ? section.row + 1 : 0; above < row; above += 1) {
    count += sentencesOf(paragraphAt(sheet, above)).length;
  }
  return count;
}

function placeOf(
  reading: SheetReading,
  sections: readonly Section[],
  at: CellRef & { readonly sentence?: number },
  table: FoundTable | null,
  named: Named,
): DocumentPlace | null {
  const sheet = reading.snapshot;
  const own = sheet.document?.rows.get(at.row);
  if (!own) return null;
  const section = sectionAt(sections, at.row);
  const title = section?.title ?? null;
  if (own.kind === "paragraph") {
    const sentence = at.sentence === undefined ? null : sentencesBefore(sheet, section, at.row) + at.sentence;
    const caption = table ? tidy(table.caption ?? "") : "";
    return { table: table?.name ?? null, row: null, column: null, caption: orNull(caption), section: title, sentence };
  }
  const names = table ? { ...named, table: table.name } : namesInDocument(sheet, at, own);
  return {
    table: names.table,
    row: orNull(names.row),
    column: orNull(names.column),
    caption: table ? orNull(tidy(table.caption ?? "")) : null,
    section: title,
    sentence: null,
  };
}

/** Names the places of documents; null for the cells of a sheet somebody made in Excel. */
export function documentPlaceFinder(
  readings: readonly SheetReading[],
): (at: SheetCell & { readonly sentence?: number }, table: FoundTable | null, named: Named) => DocumentPlace | null {
  const documents = readings.filter(({ snapshot }) => snapshot.document !== undefined);
  const known = new Map(
    documents.map((reading) => [reading.snapshot.name, { reading, sections: sectionsOf(reading.snapshot) }]),
  );
  return (at, table, named) => {
    const document = known.get(at.sheet);
    return document ? placeOf(document.reading, document.sections, at, table, named) : null;
  };
}
