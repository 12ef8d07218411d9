import { isWithin, type CellRange } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { isFigureAt } from "../cells/figureCell.ts";
import { isBlankAt, textAt } from "../cells/tidyText.ts";
import { isUnitText } from "../cells/unitWords.ts";
import { isCaption, isHeaderWord } from "../cells/words.ts";
import type { FoundTable } from "../foundTable.ts";
import { isBlankRow } from "../headings/tableColumns.ts";
import { yearDownAt } from "../headings/yearCell.ts";
import { areYearsDown, lastYearDown } from "../headings/yearsBelow.ts";

/** Where years stand below each other, and the lines they belong to beside each other. */
export interface YearRun {
  /** The column of the years. */
  readonly left: number;
  readonly right: number;
  /** The rows of the headings, the last right above the years. */
  readonly headings: readonly number[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** The last row: a total below the years, or "Varigt". */
  readonly bottom: number;
}

const FEWEST_YEARS = 2;
const MOST_HEADINGS = 5;
/** "I alt" and "Varigt" below the years, and what is said of the lines. */
const MOST_BELOW = 4;

const isTaken = (tables: readonly FoundTable[], row: number, column: number): boolean =>
  tables.some(({ range }) => isWithin(range, { row, column }));

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** First and last rows of years that grow by one from row to row. */
function growing(sheet: SheetSnapshot, column: number, { first: top, last: end }: Stretch): Stretch[] {
  const runs: Stretch[] = [];
  for (let row = top; row <= end; row += 1) {
    const first = row;
    while (row < end && yearDownAt(sheet, row + 1, column) === yearDownAt(sheet, row, column)! + 1) row += 1;
    if (row - first + 1 >= FEWEST_YEARS) runs.push({ first, last: row });
  }
  return runs;
}

/** Years below each other; with one that is mistyped they are one run still, as where they stand in a row. */
function runsIn(sheet: SheetSnapshot, column: number): Stretch[] {
  const end = sheet.origin.row + sheet.cells.length;
  const runs: Stretch[] = [];
  for (let row = sheet.origin.row; row < end; row += 1) {
    const last = lastYearDown(sheet, row, column);
    if (last === null) continue;
    const stretch = { first: row, last };
    runs.push(...(areYearsDown(sheet, column, stretch) ? [stretch] : growing(sheet, column, stretch)));
    row = last;
  }
  return runs;
}

const mayBeHeading = (sheet: SheetSnapshot, row: number): boolean => {
  const cells = sheet.cells[row - sheet.origin.row] ?? [];
  const texts = cells.map((_, x) => textAt(sheet, row, sheet.origin.column + x)).filter((text) => text !== "");
  return texts.length > 0 && !texts.some(isCaption);
};

/** The lines end at the first column with nothing beside the years, or over them up to the caption. */
function lastColumn(sheet: SheetSnapshot, column: number, { first, last }: { first: number; last: number }): number {
  let right = column;
  let top = first;
  while (first - top < MOST_HEADINGS && mayBeHeading(sheet, top - 1)) top -= 1;
  const isFilled = (next: number): boolean => {
    for (let row = Math.min(top, first - 1); row <= last; row += 1) if (!isBlankAt(sheet, row, next)) return true;
    return false;
  };
  while (isFilled(right + 1)) right += 1;
  return right;
}

/** Words over the lines, or "1.000 kr."; figures among them only where the corner says that they are codes: "Bevilling". */
function isHeading(sheet: SheetSnapshot, row: number, { left, right }: CellRange): boolean {
  const isDescribed = isHeaderWord(textAt(sheet, row, left));
  let words = 0;
  for (let column = left; column <= right; column += 1) {
    const text = textAt(sheet, row, column);
    if (isCaption(text) || yearDownAt(sheet, row, column) !== null) return false;
    if (isFigureAt(sheet, row, column) && !isDescribed && !isUnitText(text)) return false;
    if (column > left && !isBlankAt(sheet, row, column)) words += 1;
  }
  return words > 0;
}

function headingsAbove(sheet: SheetSnapshot, area: CellRange): number[] {
  const rows: number[] = [];
  for (let row = area.top - 1; rows.length < MOST_HEADINGS && row >= sheet.origin.row; row -= 1) {
    if (!isHeading(sheet, row, area)) break;
    rows.unshift(row);
  }
  return rows;
}

function lastRow(sheet: SheetSnapshot, { left, right, bottom }: CellRange): number {
  let last = bottom;
  while (last - bottom < MOST_BELOW && !isBlankRow(sheet, last + 1, { left, right })) {
    const label = textAt(sheet, last + 1, left);
    if (label === "" || isCaption(label) || yearDownAt(sheet, last + 1, left) !== null) break;
    last += 1;
  }
  return last;
}

function runAt(sheet: SheetSnapshot, column: number, { first, last }: { first: number; last: number }): YearRun | null {
  const right = lastColumn(sheet, column, { first, last });
  const area = { top: first, left: column, bottom: last, right };
  const headings = headingsAbove(sheet, area);
  const isLine = (line: number): boolean => {
    for (let row = first; row <= last; row += 1) if (isFigureAt(sheet, row, line)) return true;
    return false;
  };
  const lines = Array.from({ length: right - column }, (_, index) => column + 1 + index);
  if (headings.length === 0 || !lines.some(isLine)) return null;
  return { left: column, right, headings, firstYear: first, lastYear: last, bottom: lastRow(sheet, area) };
}

/** Every run of years down a column that no table with years across has read. */
export function yearRuns(sheet: SheetSnapshot, across: readonly FoundTable[]): YearRun[] {
  const width = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, index) => sheet.origin.column + index);
  return columns.flatMap((column) =>
    runsIn(sheet, column)
      .filter(({ first, last }) => !isTaken(across, first, column) && !isTaken(across, last, column))
      .flatMap((run) => runAt(sheet, column, run) ?? [])
      .filter(({ right, bottom }) => !isTaken(across, bottom, right)),
  );
}
