import { type CellRange, type CellRef, parseRangeA1 } from "../workbook/address.ts";

/** Not part of a longer name, not on another sheet, not a function's name. */
const REFERENCE = /(?<![\w!'.$])\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w(!.])/g;

/** The cells of its own sheet that a formula names, texts in quotes left out. */
export function referredRanges(formula: string): CellRange[] {
  const code = formula.replace(/"[^"]*"/g, '""');
  return [...code.matchAll(REFERENCE)].flatMap(([text]) => parseRangeA1(text) ?? []);
}

export function isWithin({ top, left, bottom, right }: CellRange, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
