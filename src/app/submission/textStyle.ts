import type { CellRef } from "../../domain/workbook/address.ts";
import type { CellStyle } from "../../domain/workbook/plan.ts";
import { cellAt, type SheetSnapshot } from "../../domain/workbook/snapshot.ts";

function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.cells[row - sheet.origin.row] ?? []).every(({ value }) => value.kind === "blank");
}

/** Above this a text is a sentence and no heading. */
const LONGEST_HEADING = 100;

/** What explains the table above. */
const NOTE = /^(\*|note\b|alle besparelser|beløb er)/i;

/** The columns of a row that hold something. */
function filledColumns(sheet: SheetSnapshot, row: number): number[] {
  const line = sheet.cells[row - sheet.origin.row] ?? [];
  return line.flatMap(({ value }, across) => (value.kind === "blank" ? [] : [sheet.origin.column + across]));
}

/** The row below a heading that says what stands in each column, as in "Hvem er hørt?". */
function headsColumns(sheet: SheetSnapshot, row: number): boolean {
  return filledColumns(sheet, row - 1).length === 1 && isBlankRow(sheet, row - 2);
}

/** In a row of several: what is last runs on over the narrow columns of the amounts instead of one word a line. */
function styleInRow(sheet: SheetSnapshot, { row, column }: CellRef, filled: readonly number[]): CellStyle | null {
  const isHeader = headsColumns(sheet, row);
  const last = filled.at(-1) ?? column;
  if (column > last) return isHeader ? "lineHeader" : null;
  if (column < last) return isHeader ? "columnHeader" : "label";
  return isHeader ? "lineHeader" : "line";
}

/**
 * Texts outside the tables: the sheet's first one is its title, one that opens a paragraph is its heading. Null where
 * nothing is to be seen.
 */
export function textStyle(sheet: SheetSnapshot, { row, column }: CellRef): CellStyle | null {
  const filled = filledColumns(sheet, row);
  if (row === sheet.origin.row) return filled.includes(column) ? "title" : null;
  if (filled.length > 1) return styleInRow(sheet, { row, column }, filled);
  const { value } = cellAt(sheet, { row, column });
  if (value.kind === "blank") return null;
  const opens = isBlankRow(sheet, row - 1);
  const text = value.kind === "text" ? value.text : "";
  if (NOTE.test(text)) return "note";
  return opens && text.length <= LONGEST_HEADING ? "caption" : "label";
}
