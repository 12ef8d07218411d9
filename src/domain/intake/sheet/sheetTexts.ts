import type { CellRef } from "../../workbook/address.ts";
import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { tidy } from "../../recognition/cells/tidyText.ts";

/** Decimals the cell's format shows: "0.00" shows 35.1 as 35.10, which is how an appropriation is read. */
function shownNumber({ value, numberFormat }: Cell): string {
  if (value.kind !== "number") return "";
  const decimals = /^0\.(0+)$/.exec(numberFormat)?.[1]?.length;
  return decimals === undefined ? String(value.value) : value.value.toFixed(decimals);
}

/** What a cell says: text, or a number somebody typed where a text belongs. "" for blank and errors. */
export function saidAt(sheet: SheetSnapshot, at: CellRef): string {
  const cell = cellAt(sheet, at);
  return cell.value.kind === "text" ? tidy(cell.value.text) : shownNumber(cell);
}

/** The text to the letter, double spaces and line breaks too: a table we wrote ourselves is read back without loss. */
export function exactTextAt(sheet: SheetSnapshot, at: CellRef): string {
  const { value } = cellAt(sheet, at);
  return value.kind === "text" ? value.text : saidAt(sheet, at);
}

/** A text and its cell: tidy, and to the letter. */
export interface SaidText {
  readonly text: string;
  readonly exact: string;
  readonly at: CellRef;
}

/** The first text of every row from `top` to `bottom`. */
export function firstTexts(sheet: SheetSnapshot, top: number, bottom: number): SaidText[] {
  return sheet.cells.flatMap((cells, index) => {
    const row = sheet.origin.row + index;
    if (row < top || row > bottom) return [];
    const place = cells.findIndex(({ value }) => value.kind === "text" && tidy(value.text) !== "");
    if (place < 0) return [];
    const at = { row, column: sheet.origin.column + place };
    return [{ text: saidAt(sheet, at), exact: exactTextAt(sheet, at), at }];
  });
}
