import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { isBlankAt, textAt } from "../cells/tidyText.ts";
import { isUnitText, priceLevelOf } from "../cells/unitWords.ts";
import { isCaption, isHeaderWord } from "../cells/words.ts";
import { statedYearOf } from "./yearCell.ts";

const CENTURY = 2000;
const [FIRST, LAST] = [15, 49];
const FEWEST = 3;
/** So many rows above may say the price level. */
const REACH = 4;
/** Prices are those of a year close by. */
const FARTHEST = 3;

const LONGEST = 4;

/** Asked of every cell of rows without years: most are told by their kind or their length. */
function shortYearOf(cell: Cell | undefined): number {
  const value = cell?.value;
  let figure = NaN;
  if (value?.kind === "number") figure = value.value;
  else if (value?.kind === "text" && value.text.length <= LONGEST && /^\s*\d\d\s*$/.test(value.text))
    figure = Number(value.text);
  return figure >= FIRST && figure <= LAST && Number.isInteger(figure) ? figure : NaN;
}

/** The longest run of two-figure years from a cell on. */
function runFrom(cells: readonly Cell[], index: number): number {
  const first = shortYearOf(cells[index]);
  let length = Number.isNaN(first) ? 0 : 1;
  while (length > 0 && shortYearOf(cells[index + length]) === first + length) length += 1;
  return length;
}

const isOfHeader = (text: string): boolean => isUnitText(text) || isHeaderWord(text) || isCaption(text);

/** Nothing but words of a header stands before them. */
function hasOwnLabel(sheet: SheetSnapshot, row: number, before: number): boolean {
  for (let column = sheet.origin.column; column < before; column += 1)
    if (!isBlankAt(sheet, row, column) && !isOfHeader(textAt(sheet, row, column))) return true;
  return false;
}

function pricesAreNear(sheet: SheetSnapshot, row: number, year: number): boolean {
  for (let above = row; above >= Math.max(sheet.origin.row, row - REACH); above -= 1) {
    const width = sheet.cells[above - sheet.origin.row]?.length ?? 0;
    for (let x = 0; x < width; x += 1) {
      const text = textAt(sheet, above, sheet.origin.column + x);
      const level = text === "" ? null : priceLevelOf(text);
      if (level?.kind === "year" && Math.abs(level.year - year) <= FARTHEST) return true;
    }
  }
  return false;
}

/** A year written in full above: what stands below are amounts, be they called by a unit alone ("Enhedspris (kr.)"). */
function standUnderYears(sheet: SheetSnapshot, row: number, column: number): boolean {
  for (let above = row - 1; above >= sheet.origin.row; above -= 1)
    if (statedYearOf(cellAt(sheet, { row: above, column })) !== null) return true;
  return false;
}

/** "26 | 27 | 28" is years where the prices are of a year close by, and no row is called by a name of its own. */
export function bareYearsOf(sheet: SheetSnapshot, row: number): { column: number; year: number }[] {
  const cells = sheet.cells[row - sheet.origin.row] ?? [];
  let start = 0;
  while (start + FEWEST <= cells.length && runFrom(cells, start) < FEWEST) start += 1;
  if (start + FEWEST > cells.length) return [];
  const column = sheet.origin.column + start;
  const year = CENTURY + shortYearOf(cells[start]);
  if (hasOwnLabel(sheet, row, column) || !pricesAreNear(sheet, row, year) || standUnderYears(sheet, row, column))
    return [];
  return Array.from({ length: runFrom(cells, start) }, (_, index) => ({ column: column + index, year: year + index }));
}
