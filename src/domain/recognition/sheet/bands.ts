import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import type { Band } from "../headings/tableColumns.ts";
import { isFigure } from "../cells/figureCell.ts";
import { isBlankAt, textAt } from "../cells/tidyText.ts";
import { isUnitText } from "../cells/unitWords.ts";
import { isCaption, isHeaderWord } from "../cells/words.ts";
import type { YearHeader } from "../headings/yearHeader.ts";

/** A header with the rows below it that hold numbers under its years. */
interface Extent {
  readonly header: YearHeader;
  readonly first: number;
  readonly last: number;
  readonly bottom: number;
}

/** Headings, blank rows and totals without amounts may stand between two rows of numbers. */
const LONGEST_PAUSE = 4;
/** Headers below that are looked at: those of the tables beside, and then the next one. */
const MOST_HEADERS = 12;

function hasNumber(sheet: SheetSnapshot, row: number, first: number, last: number): boolean {
  const cells = sheet.cells[row - sheet.origin.row] ?? [];
  return cells.slice(first - sheet.origin.column, last - sheet.origin.column + 1).some(isFigure);
}

function textsUpTo(sheet: SheetSnapshot, row: number, last: number): string[] {
  const texts: string[] = [];
  for (let column = sheet.origin.column; column <= last; column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

function extentOf(sheet: SheetSnapshot, header: YearHeader, nextRow: number): Extent {
  const first = header.years[0]!.column;
  const last = header.years.at(-1)!.column;
  let bottom = header.row;
  for (let row = header.row + 1; row < nextRow && row - bottom <= LONGEST_PAUSE; row += 1) {
    if (textsUpTo(sheet, row, last).some(isCaption)) break;
    if (hasNumber(sheet, row, first, last)) bottom = row;
  }
  return { header, first, last, bottom };
}

/**
 * The other header begins a table below, and not one beside: it has some of the same columns, or words of its
 * own under them.
 */
function isBelow(sheet: SheetSnapshot, { row, years }: YearHeader, other: YearHeader): boolean {
  const last = years.at(-1)!.column;
  const sharesColumns = years[0]!.column <= other.years.at(-1)!.column && other.years[0]!.column <= last;
  return (
    other.row > row &&
    (sharesColumns || textsUpTo(sheet, other.row, last).some((text) => isHeaderWord(text) || isUnitText(text)))
  );
}

/** From each header to the next table below it. */
function extents(sheet: SheetSnapshot, headers: readonly YearHeader[]): Extent[] {
  const lastOfSheet = sheet.origin.row + sheet.cells.length;
  return headers.map((header, index) => {
    const next = headers.slice(index + 1, index + 1 + MOST_HEADERS).find((other) => isBelow(sheet, header, other));
    return extentOf(sheet, header, next?.row ?? lastOfSheet);
  });
}

function isBlankColumn(sheet: SheetSnapshot, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (!isBlankAt(sheet, row, column)) return false;
  return true;
}

/**
 * The last column of the table to the west: the one before a blank column, or all but the label of the table to
 * the east.
 */
function borderBetween(sheet: SheetSnapshot, west: Extent, east: Extent): number {
  const top = Math.min(west.header.row, east.header.row);
  const bottom = Math.max(west.bottom, east.bottom);
  for (let column = west.last + 1; column < east.first - 1; column += 1) {
    if (isBlankColumn(sheet, column, top, bottom)) return column;
  }
  return Math.max(west.last, east.first - 2);
}

/**
 * Tables that share rows share out the columns: what stands left of one's years belongs to it, up to the
 * other's last year.
 */
export function bandsOf(sheet: SheetSnapshot, headers: readonly YearHeader[], width: number): Band[] {
  const all = extents(sheet, headers);
  const bands = headers.map(() => ({ left: sheet.origin.column, right: sheet.origin.column + width - 1 }));
  let open: number[] = [];
  all.forEach((extent, index) => {
    open = open.filter((other) => all[other]!.bottom >= extent.header.row);
    for (const other of open) {
      const [west, east] =
        all[other]!.last < extent.first
          ? [other, index]
          : extent.last < all[other]!.first
            ? [index, other]
            : [null, null];
      if (west === null || east === null) continue;
      const border = borderBetween(sheet, all[west]!, all[east]!);
      bands[east]!.left = Math.max(bands[east]!.left, border + 1);
      bands[west]!.right = Math.min(bands[west]!.right, border);
    }
    open.push(index);
  });
  return bands;
}
