import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { isBlankAt, textAt, firstTextIn } from "../cells/tidyText.ts";
import { isCaption, isPaybackLabel, isTotalLabel, totalRoleOf } from "../cells/words.ts";
import type { YearHeader } from "../headings/yearHeader.ts";
import { isOneInTwoParts } from "./partedTable.ts";

/** The headers that begin a table, and the rows of those that only repeat one on the next page. */
export interface WholeHeaders {
  readonly headers: readonly YearHeader[];
  readonly repeated: ReadonlySet<number>;
}

const columnsOf = (sheet: SheetSnapshot, row: number): number[] =>
  Array.from({ length: sheet.cells[row - sheet.origin.row]?.length ?? 0 }, (_, index) => sheet.origin.column + index);

function contentOf(sheet: SheetSnapshot, row: number): string {
  const cells = columnsOf(sheet, row).map((column) => {
    const { value } = cellAt(sheet, { row, column });
    return value.kind === "number" ? String(value.value) : textAt(sheet, row, column);
  });
  return cells.join("|").replace(/\|+$/, "");
}

const isBlank = (sheet: SheetSnapshot, row: number): boolean =>
  columnsOf(sheet, row).every((column) => isBlankAt(sheet, row, column));

const isLast = (label: string): boolean =>
  isPaybackLabel(label) || (isTotalLabel(label) && totalRoleOf(label) === "impact");

/** The table has not come to its end between the two, and nothing parts them. */
function goesOn(sheet: SheetSnapshot, from: YearHeader, to: YearHeader, end: number): boolean {
  const rows = Array.from({ length: to.row - from.row - 1 }, (_, index) => from.row + 1 + index);
  const labels = rows.map((row) => firstTextIn(sheet, row));
  const before = labels.at(-1) ?? "";
  const isClosed = labels.some(isLast) || (isTotalLabel(before) && totalRoleOf(before) === "table");
  const isOpen = !isClosed || headsEnd(sheet, to, end);
  return rows.length > 0 && isOpen && !labels.some(isCaption) && !rows.some((row) => isBlank(sheet, row));
}

/** Below it stands nothing but the end of Tabel 1: what it comes to, and when that is paid back. */
function headsEnd(sheet: SheetSnapshot, { row: header }: YearHeader, end: number): boolean {
  let row = header + 1;
  while (row < end && !isBlank(sheet, row) && isLast(firstTextIn(sheet, row))) row += 1;
  return row > header + 1 && (row === end || isBlank(sheet, row));
}

/** Cheap to ask, and true of every repeated header. */
const spansAlike = ({ years }: YearHeader, other: YearHeader): boolean =>
  years.length === other.years.length && years[0]!.year === other.years[0]!.year;

/** A header of several rows is repeated from its first on. */
function rowsRepeated(sheet: SheetSnapshot, { row: first }: YearHeader, { row: again }: YearHeader): number[] {
  const rows = [again];
  const isAgain = (above: number): boolean => {
    const content = contentOf(sheet, again - above);
    return again - above > first && content !== "" && content === contentOf(sheet, first - above);
  };
  while (isAgain(rows.length)) rows.push(again - rows.length);
  return rows;
}

/** Word prints a table's header again on every page, and pasting brings it along in the middle of the rows. */
export function withoutPageBreaks(sheet: SheetSnapshot, found: readonly YearHeader[]): WholeHeaders {
  const headers: YearHeader[] = [];
  const repeated = new Set<number>();
  let before: YearHeader | undefined;
  for (const [index, header] of found.entries()) {
    const end = found[index + 1]?.row ?? sheet.origin.row + sheet.cells.length;
    if (
      before &&
      spansAlike(before, header) &&
      contentOf(sheet, header.row) === contentOf(sheet, before.row) &&
      (goesOn(sheet, before, header, end) || isOneInTwoParts(sheet, before, header, end))
    )
      for (const row of rowsRepeated(sheet, before, header)) repeated.add(row);
    else headers.push(header);
    before = header;
  }
  return { headers, repeated };
}
