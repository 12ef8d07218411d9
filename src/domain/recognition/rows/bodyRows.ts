import { type Band, isBlankRow } from "../headings/tableColumns.ts";
import { lastRowInDocument } from "../sheet/documentTables.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import type { CellRef } from "../../workbook/address.ts";
import { firstText, type SheetOutline } from "../sheet/sheetOutline.ts";
import type { TableStart } from "../sheet/tableStart.ts";
import { hasFigures } from "../cells/figureCell.ts";
import { isPaybackLabel, isSubtotalLabel, isTotalLabel, totalRoleOf } from "../cells/words.ts";
import { beginsTurned, LONGEST_GAP, rowAfter } from "./gaps.ts";
import { rowBeforeOther } from "./otherHeading.ts";
import { paybackBehind } from "./paybackHeading.ts";
import { rowBehindTotal } from "./rowBehindTotal.ts";

const within = ({ left, right }: Band, column: number): boolean => column >= left && column <= right;

/** The row before the next caption or header in the table's columns, or the sheet's last. */
function lastPossibleRow(
  sheet: SheetSnapshot,
  { starts, captions }: SheetOutline,
  { band, caption, rowsAfter }: TableStart,
): number {
  // A caption beside its table's first row stands left of its columns, and the next table's below it.
  const isOver = ({ row, column }: CellRef): boolean =>
    row > Math.max(rowsAfter, caption?.at.row ?? 0) && (within(band, column) || column === caption?.at.column);
  const nextCaption = captions.find(({ at }) => isOver(at));
  const nextStart = starts.find(
    ({ top, band: other }) => top > rowsAfter && other.left <= band.right && other.right >= band.left,
  );
  const last = lastRowInDocument(sheet, rowsAfter) ?? sheet.origin.row + sheet.cells.length - 1;
  return Math.min(last, nextCaption ? nextCaption.at.row - 1 : last, nextStart ? nextStart.top - 1 : last);
}

/** Tabel 1 goes on after its first totals; the other tables end at theirs. */
function isSummary(sheet: SheetSnapshot, { caption, band, rowsAfter }: TableStart): boolean {
  if (caption && /økonomiske konsekvenser|forslagets/i.test(caption.text)) return true;
  const below = firstText(sheet, rowsAfter + 1, band)?.text ?? "";
  return caption === null && /^varige ændringer/i.test(below);
}

function closes(label: string, summary: boolean): boolean {
  if (isPaybackLabel(label)) return true;
  return isTotalLabel(label) && !isSubtotalLabel(label) && (!summary || totalRoleOf(label) === "impact");
}

/** Where the rows go on behind blank ones, with the total that is still to come; null where the table has ended. */
function rowBehindGap(sheet: SheetSnapshot, start: TableStart, blank: number, end: number): number | null {
  const { band } = start;
  const next = rowAfter(sheet, band, blank, end);
  let figures = false;
  for (let row = next; row !== null && row <= end; row += 1) {
    if (isBlankRow(sheet, row, band)) {
      row = rowAfter(sheet, band, row, end);
      if (row === null) return null;
    }
    if (beginsTurned(sheet, [row], band)) return null;
    figures ||= hasFigures(sheet, row, start.header.years);
    if (figures && isTotalLabel(firstText(sheet, row, band)?.text ?? "")) return next;
  }
  return null;
}

/** A total right below the header stands above its rows where any come: blank rows and lines without amounts between. */
function hasFiguresBelow(sheet: SheetSnapshot, start: TableStart, total: number, end: number): boolean {
  let blanks = 0;
  for (let row = total + 1; row <= end && blanks <= LONGEST_GAP; row += 1) {
    if (hasFigures(sheet, row, start.header.years)) return true;
    blanks = isBlankRow(sheet, row, start.band) ? blanks + 1 : 0;
  }
  return false;
}

/** The sentences below a budget note's tables: whatever stands beside them, they are no rows of the table above. */
const opensText = (sheet: SheetSnapshot, row: number, band: Band): boolean =>
  /^forslag til aftaletekst/i.test(firstText(sheet, row, band)?.text ?? "");

/**
 * The filled rows below the header. Blank rows are forgiven until the row that closes the table has been seen, and in a
 * table of a document always: it ends where Word ends it.
 */
export function bodyRowsOf(sheet: SheetSnapshot, outline: SheetOutline, start: TableStart): number[] {
  const { band, rowsAfter } = start;
  const end = rowBeforeOther(sheet, start, lastPossibleRow(sheet, outline, start));
  const summary = isSummary(sheet, start);
  const rows: number[] = [];
  let closed = false;
  for (let row = rowsAfter + 1; row <= end; row += 1) {
    if (isBlankRow(sheet, row, band)) {
      if (row < end && lastRowInDocument(sheet, row) !== null) continue;
      const goesOn = !closed && row < end && !isBlankRow(sheet, row + 1, band);
      if (goesOn && !opensText(sheet, row + 1, band)) continue;
      const next =
        (closed ? null : rowBehindGap(sheet, start, row, end)) ??
        (summary ? paybackBehind(sheet, band, row, end) : null) ??
        rowBehindTotal(sheet, start, rows, row, end);
      if (next === null || opensText(sheet, next, band)) break;
      closed = false;
      row = next - 1;
      continue;
    }
    if (outline.repeated.has(row)) continue;
    const label = firstText(sheet, row, band)?.text ?? "";
    const standsAbove = rows.length === 0 && hasFiguresBelow(sheet, start, row, end);
    closed ||= !standsAbove && closes(label, summary);
    rows.push(row);
  }
  return rows;
}
