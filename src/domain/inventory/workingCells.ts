import { DISTRIBUTION_WORKING, PAYBACK_WORKING } from "../form/workingHeading.ts";
import type { CellRange, CellRef } from "../workbook/address.ts";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";

const textIn = (sheet: SheetSnapshot, at: CellRef): string => {
  const { value } = cellAt(sheet, at);
  return value.kind === "text" ? value.text : "";
};

/** Down to the last row that has a name below the heading; a sentence of the form may stand beside the first row. */
function rangeBelow(sheet: SheetSnapshot, { row, column }: CellRef): CellRange {
  let bottom = textIn(sheet, { row: row + 1, column }) === "" ? row + 1 : row;
  while (textIn(sheet, { row: bottom + 1, column }) !== "") bottom += 1;
  return { top: row + 1, left: column, bottom, right: Number.MAX_SAFE_INTEGER };
}

/** What heads a working, and how far from it the column of its rows' names is. */
const HEADINGS: ReadonlyMap<string, number> = new Map([
  [PAYBACK_WORKING, 0],
  [DISTRIBUTION_WORKING, -2],
]);

function workingsOf(sheet: SheetSnapshot): CellRange[] {
  return sheet.cells.flatMap((cells, y) =>
    cells.flatMap(({ value }, x) => {
      const aside = value.kind === "text" ? HEADINGS.get(value.text) : undefined;
      if (aside === undefined) return [];
      return [rangeBelow(sheet, { row: sheet.origin.row + y, column: sheet.origin.column + x + aside })];
    }),
  );
}

/**
 * The formulas by which a sheet that was laid out works out its payback and its texts are no figures of anybody's: what
 * comes of them stands in its tables, and is checked there. A typed number among them is told like any other.
 */
export function isWorkingOf(sheet: SheetSnapshot): (at: CellRef, formula: string | null) => boolean {
  const workings = workingsOf(sheet);
  return ({ row, column }, formula) =>
    formula !== null && workings.some(({ top, left, bottom }) => row >= top && row <= bottom && column > left);
}
