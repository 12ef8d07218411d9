import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Band, isBlankRow } from "./columns.ts";
import { isFigureAt } from "./figureCell.ts";
import { firstText, type SheetOutline, type TableStart } from "./sheetOutline.ts";
import { isPaybackLabel, isSubtotalLabel, isTotalLabel, totalRoleOf } from "./words.ts";

const within = ({ left, right }: Band, column: number): boolean => column >= left && column <= right;

/** The row before the next caption or header in the table's columns, or the sheet's last. */
function lastPossibleRow(
  sheet: SheetSnapshot,
  { starts, captions }: SheetOutline,
  { header, band }: TableStart,
): number {
  const nextCaption = captions.find(({ at }) => at.row > header.row && within(band, at.column));
  const nextStart = starts.find(
    ({ top, band: other }) => top > header.row && other.left <= band.right && other.right >= band.left,
  );
  const lastOfSheet = sheet.origin.row + sheet.cells.length - 1;
  return Math.min(nextCaption ? nextCaption.at.row - 1 : lastOfSheet, nextStart ? nextStart.top - 1 : lastOfSheet);
}

/** Tabel 1 goes on after its first totals; the other tables end at theirs. */
function isSummary(sheet: SheetSnapshot, { header, caption, band }: TableStart): boolean {
  if (caption && /økonomiske konsekvenser|forslagets/i.test(caption.text)) return true;
  const below = firstText(sheet, header.row + 1, band)?.text ?? "";
  return caption === null && /^varige ændringer/i.test(below);
}

function closes(label: string, summary: boolean): boolean {
  if (isPaybackLabel(label)) return true;
  return isTotalLabel(label) && !isSubtotalLabel(label) && (!summary || totalRoleOf(label) === "impact");
}

/** So many blank rows may stand inside a table. */
const LONGEST_GAP = 4;

/** The first row behind the blank ones; null where too many part it from those above. */
function rowAfter(sheet: SheetSnapshot, band: Band, blank: number, end: number): number | null {
  let row = blank;
  while (row <= end && isBlankRow(sheet, row, band)) row += 1;
  return row > end || row - blank > LONGEST_GAP ? null : row;
}

const hasFigures = (sheet: SheetSnapshot, { header }: TableStart, row: number): boolean =>
  header.years.some(({ column }) => isFigureAt(sheet, row, column));

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
    figures ||= hasFigures(sheet, start, row);
    if (figures && isTotalLabel(firstText(sheet, row, band)?.text ?? "")) return next;
  }
  return null;
}

/** The filled rows below the header. Blank rows are forgiven until the row that closes the table has been seen. */
export function bodyRowsOf(sheet: SheetSnapshot, outline: SheetOutline, start: TableStart): number[] {
  const { header, band } = start;
  const end = lastPossibleRow(sheet, outline, start);
  const summary = isSummary(sheet, start);
  const rows: number[] = [];
  let [hasItems, closed] = [false, false];
  for (let row = header.row + 1; row <= end; row += 1) {
    if (isBlankRow(sheet, row, band)) {
      if (closed) break;
      if (row < end && !isBlankRow(sheet, row + 1, band)) continue;
      const next = rowBehindGap(sheet, start, row, end);
      if (next === null) break;
      row = next - 1;
      continue;
    }
    if (outline.repeated.has(row)) continue;
    const label = firstText(sheet, row, band)?.text ?? "";
    closed ||= hasItems && closes(label, summary);
    hasItems ||= !isTotalLabel(label) && hasFigures(sheet, start, row);
    rows.push(row);
  }
  return rows;
}
