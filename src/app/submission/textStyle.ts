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

/** Texts outside the tables: the sheet's first one is its title, one that opens a paragraph is its heading. */
export function textStyle(sheet: SheetSnapshot, { row, column }: CellRef): CellStyle {
  if (row === sheet.origin.row) return "title";
  const { value } = cellAt(sheet, { row, column });
  const opens = isBlankRow(sheet, row - 1);
  const text = value.kind === "text" ? value.text : "";
  if (NOTE.test(text)) return "note";
  return opens && text.length <= LONGEST_HEADING ? "caption" : "label";
}
