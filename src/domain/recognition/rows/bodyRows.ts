import { type Band, isBlankRow } from "../headings/tableColumns.ts";
import { amountCell, amountOf } from "../cells/amountCell.ts";
import { isFigureAt } from "../cells/figureCell.ts";
import { lastRowInDocument } from "../sheet/documentTables.ts";
import { isAsideByWords } from "./rowWords.ts";
import { addTo, type Fit, fitOf, isSum } from "./rowSums.ts";
import { yearDownAt } from "../headings/yearCell.ts";
import { isBlankAt } from "../cells/tidyText.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { firstText, type SheetOutline, type TableStart } from "../sheet/sheetOutline.ts";
import { isPaybackLabel, isSubtotalLabel, isTotalLabel, totalRoleOf } from "../cells/words.ts";

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
  const last = lastRowInDocument(sheet, header.row) ?? sheet.origin.row + sheet.cells.length - 1;
  return Math.min(last, nextCaption ? nextCaption.at.row - 1 : last, nextStart ? nextStart.top - 1 : last);
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

/** The year that heads the row, where years go down the rows. */
function yearHeading(sheet: SheetSnapshot, row: number, { left, right }: Band): number | null {
  for (let column = left; column <= right; column += 1)
    if (!isBlankAt(sheet, row, column)) return yearDownAt(sheet, row, column);
  return null;
}

/** Behind the gap stands a table with its years down the rows, which is another one. */
function beginsTurned(sheet: SheetSnapshot, rows: readonly number[], band: Band): boolean {
  return rows.some((row) => {
    const year = yearHeading(sheet, row, band);
    return year !== null && yearHeading(sheet, row + 1, band) === year + 1;
  });
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
    figures ||= hasFigures(sheet, start, row);
    if (figures && isTotalLabel(firstText(sheet, row, band)?.text ?? "")) return next;
  }
  return null;
}

/** The row's figures under the years. */
const figuresIn = (sheet: SheetSnapshot, { header }: TableStart, row: number): number[] =>
  header.years.map(({ column }) => amountOf(amountCell(sheet, { row, column }))?.toNumber() ?? 0);

function sumIn(sheet: SheetSnapshot, start: TableStart, rows: readonly number[]): number[] {
  const sums: number[] = [];
  for (const row of rows) {
    const label = firstText(sheet, row, start.band)?.text ?? "";
    if (!isTotalLabel(label) && !isAsideByWords(label)) addTo(sums, figuresIn(sheet, start, row));
  }
  return sums;
}

/** The rows behind a gap until the next one. */
function block(sheet: SheetSnapshot, { band }: TableStart, from: number, end: number): number[] {
  const rows: number[] = [];
  for (let row = from; row <= end && !isBlankRow(sheet, row, band); row += 1) rows.push(row);
  return rows;
}

/** The blocks behind a total that may belong to it. */
const MOST_BLOCKS = 4;

function blocksBehind(sheet: SheetSnapshot, start: TableStart, blank: number, end: number): number[][] {
  const blocks: number[][] = [];
  let next = rowAfter(sheet, start.band, blank, end);
  while (next !== null && blocks.length < MOST_BLOCKS) {
    const rows = block(sheet, start, next, end);
    blocks.push(rows);
    next = rowAfter(sheet, start.band, next + rows.length, end);
  }
  const turned = blocks.findIndex((rows) => beginsTurned(sheet, rows, start.band));
  return (turned < 0 ? blocks : blocks.slice(0, turned)).filter((rows) => rows.length > 0);
}

/**
 * Behind a total the rows go on where the figures say so: a total below adds them to the one above, or the one
 * above adds them too.
 */
function rowBehindTotal(
  sheet: SheetSnapshot,
  start: TableStart,
  rows: readonly number[],
  blank: number,
  end: number,
): number | null {
  const isTotal = (row: number): boolean => isTotalLabel(firstText(sheet, row, start.band)?.text ?? "");
  const above = rows.findLast(isTotal);
  if (above === undefined) return null;
  const fit = (total: number, added: readonly number[], more: readonly number[]): Fit => {
    const sums = [...more];
    addTo(sums, sumIn(sheet, start, added));
    return fitOf(figuresIn(sheet, start, total), sums);
  };
  const without = fit(above, rows, []);
  /** A sum but for one year, that was one without them, is none because of them. */
  const addsBehind = (whole: Fit): boolean => isSum(whole) && whole.agree > without.agree;
  const behind: number[] = [];
  for (const own of blocksBehind(sheet, start, blank, end)) {
    behind.push(...own);
    if (!own.some((row) => hasFigures(sheet, start, row))) return null;
    const below = behind.findLast(isTotal);
    const added = [...rows.filter((row) => row > above), ...behind];
    const goesOn =
      below === undefined
        ? addsBehind(fit(above, [...rows, ...behind], []))
        : isSum(fit(below, added, figuresIn(sheet, start, above)));
    if (goesOn) return behind[0]!;
  }
  return null;
}

/** A total right below the header stands above its rows where any come: blank rows and lines without amounts between. */
function hasFiguresBelow(sheet: SheetSnapshot, start: TableStart, total: number, end: number): boolean {
  let blanks = 0;
  for (let row = total + 1; row <= end && blanks <= LONGEST_GAP; row += 1) {
    if (hasFigures(sheet, start, row)) return true;
    blanks = isBlankRow(sheet, row, start.band) ? blanks + 1 : 0;
  }
  return false;
}

/** The sentences below a budget note's tables: whatever stands beside them, they are no rows of the table above. */
const opensText = (sheet: SheetSnapshot, row: number, band: Band): boolean =>
  /^forslag til aftaletekst/i.test(firstText(sheet, row, band)?.text ?? "");

/** The filled rows below the header. Blank rows are forgiven until the row that closes the table has been seen. */
export function bodyRowsOf(sheet: SheetSnapshot, outline: SheetOutline, start: TableStart): number[] {
  const { header, band } = start;
  const end = lastPossibleRow(sheet, outline, start);
  const summary = isSummary(sheet, start);
  const rows: number[] = [];
  let closed = false;
  for (let row = header.row + 1; row <= end; row += 1) {
    if (isBlankRow(sheet, row, band)) {
      const goesOn = !closed && row < end && !isBlankRow(sheet, row + 1, band);
      if (goesOn && !opensText(sheet, row + 1, band)) continue;
      const next =
        (closed ? null : rowBehindGap(sheet, start, row, end)) ?? rowBehindTotal(sheet, start, rows, row, end);
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
