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

function cellOf({ text, style, columns }: WrittenCell, widths: readonly number[]): TableCell {
  const { bold, right, shaded } = wordLooks(style);
  return new TableCell({
    columnSpan: columns,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: HEAD_COLOUR, color: "auto" } } : {}),
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, size: FONT_SIZE, bold })],
      }),
    ],
  });
}

/** The columns share the room as the sheet's do. */
function widthsOf(count: number, wanted: readonly number[], room: number): number[] {
  const own = Array.from({ length: count }, (_, index) => wanted[index] ?? 10);
  const all = own.reduce((sum, width) => sum + width, 0);
  return own.map((width) => Math.max(LEAST_COLUMN, Math.floor((room * width) / all)));
}

/** `wanted` are the sheet's own widths; `room` is what the page has for them, in twentieths of a point. */
export function wordTable(
  { rows, headerRows }: Extract<WrittenBlock, { kind: "table" }>,
  wanted: readonly number[],
  room: number,
): Table {
  const count = (rows[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  const widths = widthsOf(count, wanted, room);
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: rows.map((cells, index) => {
      let column = 0;
      return new TableRow({
        tableHeader: index < headerRows,
        cantSplit: true,
        children: cells.map((cell) => cellOf(cell, widths.slice(column, (column += cell.columns)))),
      });
    }),
  });
}
