/**
 * By the docx library. What was measured of it: amounts must be strings (a number becomes an empty run without an
 * error), and `columnWidths` must be given, or LibreOffice draws the columns as narrow as a letter.
 */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { CellStyle } from "../../../domain/workbook/plan.ts";
import { HEAD_COLOUR, LINE_COLOUR, wordLooks } from "../../../domain/document/wordLooks.ts";
import type { WrittenBlock, WrittenCell } from "../../../domain/document/planBlocks.ts";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: LINE_COLOUR } as const;
/** In half points. */
export const FONT_SIZE = 18;
/** In twentieths of a point. */
const LEAST_COLUMN = 700;

const headings: Partial<Record<CellStyle, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  title: HeadingLevel.HEADING_1,
  caption: HeadingLevel.HEADING_2,
};

export function wordParagraph({ text, style }: Extract<WrittenBlock, { kind: "paragraph" }>): Paragraph {
  const heading = headings[style];
  return new Paragraph({
    ...(heading === undefined ? {} : { heading, keepNext: true }),
    spacing: { before: heading === undefined ? 60 : 240, after: 80 },
    children: [new TextRun({ text, size: heading === undefined ? FONT_SIZE : 22, bold: heading !== undefined })],
  });
}

function cellOf({ text, style, columns }: WrittenCell, widths: readonly number[], keepsNext: boolean): TableCell {
  const { bold, right, shaded } = wordLooks(style);
  return new TableCell({
    columnSpan: columns,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: HEAD_COLOUR, color: "auto" } } : {}),
    children: [
      new Paragraph({
        keepNext: keepsNext,
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, size: FONT_SIZE, bold })],
      }),
    ],
  });
}

/** A letter of the table's bold text, and a cell's margins, in twentieths of a point: in the widest of common fonts. */
const LETTER = 125;
const MARGINS = 230;
const LEAST_LABELS = 3000;

/** No word of the column is parted, "Styringsområde" least of all; a column of labels may break where it likes. */
function leastWidths(count: number, rows: readonly (readonly WrittenCell[])[]): number[] {
  const least = Array.from({ length: count }, () => LEAST_COLUMN);
  for (const cells of rows) {
    let column = 0;
    for (const { text, columns } of cells) {
      const longest = Math.max(...text.split(/[\s-]/).map(({ length }) => length));
      if (columns === 1 && column > 0) least[column] = Math.max(least[column]!, longest * LETTER + MARGINS);
      column += columns;
    }
  }
  return least;
}

/** The columns share the room as the sheet's do; the labels give what another column's words need. */
function widthsOf(wanted: readonly number[], least: readonly number[], room: number): number[] {
  const own = least.map((_, index) => wanted[index] ?? 10);
  const all = own.reduce((sum, width) => sum + width, 0);
  const shared = own.map((width, index) => Math.max(least[index]!, Math.floor((room * width) / all)));
  const [labels = 0, ...others] = shared;
  const over = shared.reduce((sum, width) => sum + width, 0) - room;
  return over <= 0 || labels - over < LEAST_LABELS ? shared : [labels - over, ...others];
}

/** A table of this many rows has room on one page, and is not parted; of a longer one the end stays together. */
const MOST_TOGETHER = 20;
const LAST_TOGETHER = 3;

function keepsNext(index: number, rows: number, headerRows: number): boolean {
  if (index === rows - 1) return false;
  return rows <= MOST_TOGETHER || index <= headerRows || index >= rows - LAST_TOGETHER;
}

/** `wanted` are the sheet's own widths; `room` is what the page has for them, in twentieths of a point. */
export function wordTable(
  { rows, headerRows }: Extract<WrittenBlock, { kind: "table" }>,
  wanted: readonly number[],
  room: number,
): Table {
  const count = (rows[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  const widths = widthsOf(wanted, leastWidths(count, rows), room);
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: rows.map((cells, index) => {
      let column = 0;
      return new TableRow({
        tableHeader: index < headerRows,
        cantSplit: true,
        children: cells.map((cell) =>
          cellOf(cell, widths.slice(column, (column += cell.columns)), keepsNext(index, rows.length, headerRows)),
        ),
      });
    }),
  });
}
