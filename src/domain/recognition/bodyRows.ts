import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Band, isBlankRow } from "./columns.ts";
import { isFigureAt } from "./subheadings.ts";
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

/** Where the rows go on behind blank ones, with the total that is still to come; null where the table has ended. */
function rowBehindGap(sheet: SheetSnapshot, { header, band }: TableStart, blank: number, end: number): number | null {
  let row = blank;
  while (row <= end && isBlankRow(sheet, row, band)) row += 1;
  if (row > end || row - blank > LONGEST_GAP) return null;
  let figures = false;
  for (let at = row; at <= end && !isBlankRow(sheet, at, band); at += 1) {
    figures ||= header.years.some(({ column }) => isFigureAt(sheet, at, column));
    if (figures && isTotalLabel(firstText(sheet, at, band)?.text ?? "")) return row;
  }
  return null;
}

/** The filled rows below the header. Blank rows are forgiven until the row that closes the table has been seen. */
export function bodyRowsOf(sheet: SheetSnapshot, outline: SheetOutline, start: TableStart): number[] {
  const { header, band } = start;
  const end = lastPossibleRow(sheet, outline, start);
  const summary = isSummary(sheet, start);
  const rows: number[] = [];
  let closed = false;
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
    closed ||= closes(firstText(sheet, row, band)?.text ?? "", summary);
    rows.push(row);
  }
  return rows;
}
