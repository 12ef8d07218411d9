import type { CellRef } from "../workbook/address.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Band, headerTextOf, headerTop, isBlankRow, readColumns } from "./columns.ts";
import type { FoundTable } from "./foundTable.ts";
import { readRows } from "./rows.ts";
import { areaOfTable, nameOf, roleOf } from "./tableRole.ts";
import { textAt } from "./text.ts";
import { isCaption, isPaybackLabel, isTotalLabel, isUnitText, priceLevelOf, totalRoleOf, unitOf } from "./words.ts";
import { findYearHeaders, type YearHeader } from "./yearHeader.ts";

/** A caption stands at most this many rows above its header, blank rows between. */
const CAPTION_REACH = 4;

interface Start {
  readonly header: YearHeader;
  readonly band: Band;
  /** First row of the header. */
  readonly top: number;
  readonly caption: { readonly text: string; readonly at: CellRef } | null;
}

function bandOf(header: YearHeader, headers: readonly YearHeader[], sheet: SheetSnapshot): Band {
  const sameRow = headers.filter(({ row }) => row === header.row);
  const before = sameRow[sameRow.indexOf(header) - 1]?.years.at(-1)?.column;
  const after = sameRow[sameRow.indexOf(header) + 1];
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  return {
    left: before === undefined ? sheet.origin.column : before + 1,
    right: after ? after.years[0]!.column - 2 : sheet.origin.column + width - 1,
  };
}

function firstText(sheet: SheetSnapshot, row: number, { left, right }: Band): { text: string; at: CellRef } | null {
  for (let column = left; column <= right; column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") return { text, at: { row, column } };
  }
  return null;
}

/** The nearest caption above the header; a text that is no caption ends the search unless it stands alone right above. */
function captionAbove(sheet: SheetSnapshot, top: number, band: Band): Start["caption"] {
  for (let row = top - 1; row >= Math.max(sheet.origin.row, top - CAPTION_REACH); row -= 1) {
    const found = firstText(sheet, row, band);
    if (found) return isCaption(found.text) ? found : null;
  }
  return null;
}

function startOf(sheet: SheetSnapshot, header: YearHeader, headers: readonly YearHeader[]): Start {
  const band = bandOf(header, headers, sheet);
  const top = headerTop(sheet, header, band);
  return { header, band, top, caption: captionAbove(sheet, top, band) };
}

/** Rows that end the tables above them: other tables' captions and headers, and captions of what has no years. */
function borders(sheet: SheetSnapshot, starts: readonly Start[], { band }: Start): number[] {
  const captions = sheet.cells.flatMap((_, index) => {
    const row = sheet.origin.row + index;
    return isCaption(firstText(sheet, row, band)?.text ?? "") ? [row] : [];
  });
  const overlapping = starts.filter((other) => other.band.left <= band.right && other.band.right >= band.left);
  return [...captions, ...overlapping.map(({ top }) => top)].sort((a, b) => a - b);
}

/** A blank row inside a table is forgiven until the row that closes the table has been seen. */
function bodyRows(sheet: SheetSnapshot, start: Start, end: number): number[] {
  const rows: number[] = [];
  let closed = false;
  for (let row = start.header.row + 1; row <= end; row += 1) {
    if (isBlankRow(sheet, row, start.band)) {
      if (closed || isBlankRow(sheet, row + 1, start.band)) break;
      continue;
    }
    const label = firstText(sheet, row, start.band)?.text ?? "";
    const role = isTotalLabel(label) ? totalRoleOf(label) : null;
    closed ||= isPaybackLabel(label) || role === "impact" || (role !== null && !belongsToSummary(sheet, start));
    rows.push(row);
  }
  return rows;
}

/** Tabel 1 goes on after its first totals; the other tables end at theirs. */
function belongsToSummary(sheet: SheetSnapshot, { header, caption, band }: Start): boolean {
  if (caption && /økonomiske konsekvenser|forslagets/i.test(caption.text)) return true;
  const below = firstText(sheet, header.row + 1, band)?.text ?? "";
  return caption === null && /^varige ændringer/i.test(below);
}

function unitCell(sheet: SheetSnapshot, { header, top, caption, band }: Start): { text: string; at: CellRef } {
  for (let row = top; row <= header.row; row += 1) {
    for (let column = band.left; column <= band.right; column += 1) {
      const text = textAt(sheet, row, column);
      if (isUnitText(text)) return { text, at: { row, column } };
    }
  }
  if (caption && isUnitText(caption.text)) return caption;
  const right = header.years[0]!.column - 1;
  return { text: "", at: { row: top, column: Math.max(band.left, right) } };
}

function readTable(sheet: SheetSnapshot, start: Start, starts: readonly Start[]): FoundTable {
  const { header, top, band } = start;
  const lastOfSheet = sheet.origin.row + sheet.cells.length - 1;
  const next = borders(sheet, starts, start).find((row) => row > header.row);
  const body = bodyRows(sheet, start, next === undefined ? lastOfSheet : next - 1);
  const bottom = body.at(-1) ?? header.row;
  const columns = readColumns(sheet, header, top, bottom, band);
  const rows = readRows(sheet, body, columns, header.years);
  const caption = start.caption?.text ?? null;
  const headerText = headerTextOf(sheet, columns.label, top, header.row);
  const role = roleOf(caption, headerText, columns, rows);
  const unit = unitCell(sheet, start);
  return {
    sheet: sheet.name,
    role,
    controlArea: areaOfTable(caption, rows),
    caption,
    captionAt: start.caption?.at ?? { row: top, column: columns.label },
    name: nameOf(caption, role),
    range: { top: start.caption?.at.row ?? top, left: columns.label, bottom, right: columns.right },
    unit: unitOf(unit.text),
    priceLevel: priceLevelOf(unit.text),
    unitAt: unit.at,
    yearColumns: header.years,
    rowTotalColumn: columns.rowTotal,
    rows: role === "summary" ? rows : rows.map((row) => ({ ...row, block: null })),
  };
}

/** The tables of a sheet, from top to bottom. */
export function recogniseSheet(sheet: SheetSnapshot): FoundTable[] {
  const headers = findYearHeaders(sheet);
  const starts = headers.map((header) => startOf(sheet, header, headers));
  return starts.map((start) => readTable(sheet, start, starts));
}
