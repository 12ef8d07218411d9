import type { DocumentCell, DocumentTable, FormDocument } from "../../domain/document/formDocument.ts";
import { placedBlocks } from "../../domain/document/layOut.ts";
import { sentencesOf } from "../../domain/document/sentences.ts";
import { readAmountText } from "../../domain/money/amountText.ts";
import type { ParagraphRole } from "../../domain/workbook/documentOutline.ts";

/** A sentence, and what stands between it and the one before. */
export interface PicturePiece {
  readonly before: string;
  readonly text: string;
}

export interface PictureParagraph {
  readonly kind: "paragraph";
  /** Rows and columns are those of the laid-out sheet, which findings speak of. */
  readonly row: number;
  readonly role: ParagraphRole;
  /** Of a heading, how many it stands under, itself included, whatever Word calls its level; null of other text. */
  readonly depth: number | null;
  readonly pieces: readonly PicturePiece[];
  readonly placeholder: string;
}

export interface PictureCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly isFigure: boolean;
}

export interface PictureRow {
  readonly row: number;
  readonly cells: readonly PictureCell[];
}

export interface PictureTable {
  readonly kind: "table";
  readonly row: number;
  readonly rows: readonly PictureRow[];
}

export type PictureBlock = PictureParagraph | PictureTable;

function piecesOf(text: string): PicturePiece[] {
  let until = 0;
  return sentencesOf(text).map((sentence) => {
    const piece = { before: text.slice(until, sentence.from), text: sentence.text };
    until = sentence.from + sentence.text.length;
    return piece;
  });
}

/** The lower part of a merged cell that says nothing of its own is drawn with the upper. */
function isCovered(
  { rows }: DocumentTable,
  index: number,
  { continues, text, column, columns }: DocumentCell,
): boolean {
  if (!continues || text.trim() !== "") return false;
  return (rows[index - 1] ?? []).some((above) => above.column === column && above.columns === columns);
}

function rowsOf(table: DocumentTable, index: number, { column }: DocumentCell): number {
  const goesOn = (at: number): boolean =>
    (table.rows[at] ?? []).some((below) => below.column === column && isCovered(table, at, below));
  let count = 1;
  while (goesOn(index + count)) count += 1;
  return count;
}

function pictureCell(table: DocumentTable, index: number, cell: DocumentCell): PictureCell {
  const text = cell.text.trim() === "" ? cell.placeholder : cell.text;
  return {
    text,
    column: cell.column,
    columns: cell.columns,
    rows: rowsOf(table, index, cell),
    isFigure: readAmountText(text).kind === "amount",
  };
}

/** Grid places that the row leaves out are drawn empty, so that every figure stands under its year. */
function cellsOf(table: DocumentTable, index: number): PictureCell[] {
  const cells: PictureCell[] = [];
  let column = 0;
  for (const cell of table.rows[index] ?? []) {
    if (cell.column > column) {
      cells.push({ text: "", column, columns: cell.column - column, rows: 1, isFigure: false });
    }
    if (!isCovered(table, index, cell)) cells.push(pictureCell(table, index, cell));
    column = cell.column + cell.columns;
  }
  return cells;
}

/** Told the headings in their order, answers how deep each stands: a form may begin at "Heading 2", and skip levels. */
function depths(): (level: number) => number {
  let open: number[] = [];
  return (level) => {
    open = [...open.filter((outer) => outer < level), level];
    return open.length;
  };
}

/** What of a document is drawn: its blocks from the first page to the last, each at its place in the laid-out sheet. */
export function documentPicture(document: FormDocument): PictureBlock[] {
  const depthOf = depths();
  return placedBlocks(document).map(({ block, row }): PictureBlock => {
    if (block.kind === "paragraph") {
      const { role, level, placeholder } = block;
      const depth = role === "heading" ? depthOf(level ?? 1) : null;
      return { kind: "paragraph", row, role, depth, placeholder, pieces: piecesOf(block.text.trim()) };
    }
    const rows = block.rows.map((_, index) => ({ row: row + index, cells: cellsOf(block, index) }));
    return { kind: "table", row, rows };
  });
}
