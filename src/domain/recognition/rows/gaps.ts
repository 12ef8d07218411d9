import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { isBlankAt } from "../cells/tidyText.ts";
import { type Band, isBlankRow } from "../headings/tableColumns.ts";
import { yearDownAt } from "../headings/yearCell.ts";

/** So many blank rows may stand inside a table. */
export const LONGEST_GAP = 4;

/** The first row behind the blank ones; null where too many part it from those above. */
export function rowAfter(sheet: SheetSnapshot, band: Band, blank: number, end: number): number | null {
  let row = blank;
  while (row <= end && isBlankRow(sheet, row, band)) row += 1;
  return row > end || row - blank > LONGEST_GAP ? null : row;
}

/** The year that heads the row, where years go down the rows. */
function yearHeading(sheet: SheetSnapshot, row: number, { left, right }: Band): number | null {
  for (let column = left; column <= right; column += 1)
    if (!isBlankAt(sheet, row, column)) return yearDownAt(sheet, row, column);
  return null;
}

/** Behind the gap stands a table with its years down the rows, which is another one. */
export function beginsTurned(sheet: SheetSnapshot, rows: readonly number[], band: Band): boolean {
  return rows.some((row) => {
    const year = yearHeading(sheet, row, band);
    return year !== null && yearHeading(sheet, row + 1, band) === year + 1;
  });
}
