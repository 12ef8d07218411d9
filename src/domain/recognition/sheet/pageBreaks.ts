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
function goesOn(sheet: SheetSnapshot, from: YearHeader, to: YearHeader): boolean {
  const rows = Array.from({ length: to.row - from.row - 1 }, (_, index) => from.row + 1 + index);
  const labels = rows.map((row) => firstTextIn(sheet, row));
  const before = labels.at(-1) ?? "";
  const isClosed = labels.some(isLast) || (isTotalLabel(before) && totalRoleOf(before) === "table");
  return rows.length > 0 && !isClosed && !labels.some(isCaption) && !rows.some((row) => isBlank(sheet, row));
}

/** Cheap to ask, and true of every repeated header. */
const spansAlike = ({ years }: YearHeader, other: YearHeader): boolean =>
  years.length === other.years.length && years[0]!.year === other.years[0]!.year;

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
      (goesOn(sheet, before, header) || isOneInTwoParts(sheet, before, header, end))
    )
      repeated.add(header.row);
    else headers.push(header);
    before = header;
  }
  return { headers, repeated };
}
