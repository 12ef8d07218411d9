import { columnName } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import type { Band } from "./tableColumns.ts";
import { isFigureAt, isFigureText } from "../cells/figureCell.ts";
import { isBlankAt, squeezed, textAt } from "../cells/tidyText.ts";
import { isUnitText, statesAmount, unitOf } from "../cells/unitWords.ts";
import { isCaption, isHeaderWord } from "../cells/words.ts";
import { yearInText } from "./yearText.ts";
import type { YearHeader } from "./yearHeader.ts";

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** "1.000 kr." in every column: a unit, though it reads as an amount. */
const isUnitAt = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const text = textAt(sheet, row, column);
  return isUnitText(text) && !statesAmount(text) && unitOf(text) !== null;
};

const isWord = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const text = textAt(sheet, row, column);
  if (isUnitAt(sheet, row, column)) return true;
  return text !== "" && text.length <= 40 && !isFigureText(text) && yearInText(text) === null && !isCaption(text);
};

/** A row right below the years with words over the amounts and no label: "Udgift | Indtægt", "Budget | Overslag". */
export function subheadingRow(sheet: SheetSnapshot, { row, years }: YearHeader, band: Band): number | null {
  const below = row + 1;
  const first = years[0]!.column;
  const labels = range(band.left, first - 1).map((column) => textAt(sheet, below, column));
  if (!labels.every((text) => text === "" || isUnitText(text) || isHeaderWord(text))) return null;
  const columns = range(first, band.right);
  if (columns.some((column) => isFigureAt(sheet, below, column) && !isUnitAt(sheet, below, column))) return null;
  const words = columns.filter((column) => isWord(sheet, below, column));
  const underYears = years.filter(({ column }) => words.includes(column)).length;
  const reachOver = underYears * 2 > years.length || (underYears > 0 && words.length > years.length);
  return words.length >= 2 && reachOver ? below : null;
}

/** The word over a column: its own in the row below, or the one above that reaches over it. */
export function wordOver(
  sheet: SheetSnapshot,
  { row, years }: YearHeader,
  subheading: number | null,
  column: number,
): string {
  if (subheading !== null) return textAt(sheet, subheading, column);
  for (let at = column; at >= years[0]!.column; at -= 1) {
    if (!isBlankAt(sheet, row - 1, at)) return textAt(sheet, row - 1, at);
  }
  return "";
}

/** What a heading says besides its year: "2026 netto". */
function wordBesideYear(sheet: SheetSnapshot, row: number, column: number): string {
  const word = textAt(sheet, row, column)
    .replace(/\d{4}/, "")
    .replace(/^[\s.,:;–-]+|[\s.,:;–-]+$/g, "");
  return /^\p{L}/u.test(word) ? word : "";
}

/** The word over a column, or in its own heading. */
export const wordOfColumn = (
  sheet: SheetSnapshot,
  header: YearHeader,
  subheading: number | null,
  column: number,
): string => wordOver(sheet, header, subheading, column) || wordBesideYear(sheet, header.row, column);

export const nameOfColumn = (word: string, column: number): string =>
  word === "" ? `kolonne ${columnName(column)}` : word;

const NET = /^(netto|ialt|total|sum|samlet|nettoialt|nettoudgift(er)?)$/;
export const isNetWord = (word: string): boolean => NET.test(squeezed(word));
