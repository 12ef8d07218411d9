import { readAmountText } from "../../money/amountText.ts";
import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";

const HAS_DIGIT = /\d/;
/** Longer texts are sentences. */
const LONGEST = 60;

/** A text that reads as an amount, be it in two ways. */
export function isFigureText(text: string): boolean {
  if (text.length > LONGEST || !HAS_DIGIT.test(text)) return false;
  const { kind } = readAmountText(text);
  return kind === "amount" || kind === "ambiguous";
}

/** A number, or a text that is one to whoever reads it. */
export const isFigure = ({ value }: Cell): boolean =>
  value.kind === "number" || (value.kind === "text" && isFigureText(value.text));

/** A share in words: "25,0 %", "5 pct.". */
export const SHARE = /^[-–−]?\d[\d.,]*\s?(?:%|pct\.?|procent)$/i;

/** The same, or a share: "23 %". */
export const hasFigure = (cell: Cell): boolean =>
  isFigure(cell) || (cell.value.kind === "text" && SHARE.test(cell.value.text.trim()));

export const isFigureAt = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  isFigure(cellAt(sheet, { row, column }));

/** Amounts stand in the row, in any of the columns: the years of a table, most often. */
export const hasFigures = (
  sheet: SheetSnapshot,
  row: number,
  columns: readonly { readonly column: number }[],
): boolean => columns.some(({ column }) => isFigureAt(sheet, row, column));
