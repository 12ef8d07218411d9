import { toA1 } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { isFigureAt } from "../cells/figureCell.ts";
import { isBlankAt } from "../cells/tidyText.ts";
import { captionNumber } from "../cells/words.ts";
import { isBlankRow } from "../headings/tableColumns.ts";
import { LONGEST_GAP } from "../rows/gaps.ts";
import { hasLabelBeside } from "./captionBeside.ts";
import { isFormCaption } from "./tableRole.ts";
import type { Caption, TableStart } from "./tableStart.ts";

/** The first row from `from` on with anything under the years has amounts there, and no headings of other columns. */
function hasFiguresUnder(sheet: SheetSnapshot, { header: { years } }: TableStart, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1) {
    const filled = years.filter(({ column }) => !isBlankAt(sheet, row, column));
    if (filled.length > 0) return filled.every(({ column }) => isFigureAt(sheet, row, column));
  }
  return false;
}

/** Nothing but a few blank rows parts the caption from what stands above it. */
function isNear(sheet: SheetSnapshot, { header, band }: TableStart, { at }: Caption): boolean {
  for (let row = at.row - 1; row >= at.row - LONGEST_GAP && row > header.row; row -= 1)
    if (!isBlankRow(sheet, row, band)) return true;
  return at.row - header.row <= LONGEST_GAP;
}

const reachesOver = ({ band }: TableStart, { at }: Caption): boolean =>
  at.column >= band.left - 1 && at.column <= band.right;

/**
 * "Tabel 4" below the rows of Tabel 3, or below the years and before any row: a table of the form without years of its
 * own stands under the years above. One that no form has may be anything, and is told to be unread.
 */
export function sharingYears(
  sheet: SheetSnapshot,
  starts: readonly TableStart[],
  captions: readonly Caption[],
): TableStart[] {
  const used = new Set(starts.map(({ caption }) => caption && toA1(caption.at)));
  const isFree = ({ text, at }: Caption): boolean =>
    captionNumber(text) !== undefined && isFormCaption(text) && !used.has(toA1(at));
  return captions.filter(isFree).flatMap((caption): TableStart[] => {
    const { row, column } = caption.at;
    const above = starts.findLast((start) => start.header.row < row && reachesOver(start, caption));
    if (!above || !isNear(sheet, above, caption)) return [];
    const next = captions.find(({ at }) => at.row > row && at.column === column)?.at.row ?? Infinity;
    const nextStart = starts.find((start) => start.top > row && reachesOver(start, caption))?.top ?? Infinity;
    const end = Math.min(next - 1, nextStart - 1, sheet.origin.row + sheet.cells.length - 1);
    const isBeside = hasLabelBeside(sheet, caption, above.header.years[0]!.column);
    const rowsAfter = isBeside ? row - 1 : row;
    if (!hasFiguresUnder(sheet, above, row, end)) return [];
    const band = isBeside ? { ...above.band, left: column + 1 } : above.band;
    return [{ ...above, band, ownLeft: Math.max(above.ownLeft, band.left), caption, rowsAfter }];
  });
}
