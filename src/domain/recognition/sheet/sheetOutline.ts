import { toA1 } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { bandsOf } from "./bands.ts";
import { type Band, headerTop } from "../headings/tableColumns.ts";
import { withoutPageBreaks } from "./pageBreaks.ts";
import { hasFigures } from "../cells/figureCell.ts";
import { textAt, tidy } from "../cells/tidyText.ts";
import { captionNumber, isCaption } from "../cells/words.ts";
import { yearDownAt } from "../headings/yearCell.ts";
import { findYearHeaders, type YearHeader } from "../headings/yearHeader.ts";
import { captionBeside } from "./captionBeside.ts";
import { withSharedLabels } from "./sharedLabels.ts";
import { sharingYears } from "./sharedYears.ts";
import type { Caption, TableStart } from "./tableStart.ts";

/** A sheet read once: every start of a table, and every caption, also of what is no table. */
export interface SheetOutline {
  readonly starts: readonly TableStart[];
  readonly captions: readonly Caption[];
  /** Rows that repeat a header inside its table. */
  readonly repeated: ReadonlySet<number>;
}

/** A caption stands at most this many rows above its header, blank rows between. */
const CAPTION_REACH = 4;

/** The first text of the row within the band. */
export function firstText(sheet: SheetSnapshot, row: number, { left, right }: Band): Caption | null {
  for (let column = left; column <= right; column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") return { text, at: { row, column } };
  }
  return null;
}

function findCaptions(sheet: SheetSnapshot): Caption[] {
  return sheet.cells.flatMap((cells, y) =>
    cells.flatMap(({ value }, x) => {
      if (value.kind !== "text") return [];
      const text = tidy(value.text);
      if (text === "" || !isCaption(text)) return [];
      return [{ text, at: { row: sheet.origin.row + y, column: sheet.origin.column + x } }];
    }),
  );
}

function hasNumbers(sheet: SheetSnapshot, row: number, { left, right }: Band): boolean {
  const cells = sheet.cells[row - sheet.origin.row] ?? [];
  return cells
    .slice(left - sheet.origin.column, right - sheet.origin.column + 1)
    .some(({ value }) => value.kind === "number");
}

/**
 * The nearest caption above the header; a line of explanation may stand between, a row of numbers belongs to
 * another table.
 */
function captionAbove(sheet: SheetSnapshot, top: number, band: Band): Caption | null {
  for (let row = top - 1; row >= Math.max(sheet.origin.row, top - CAPTION_REACH); row -= 1) {
    const found = firstText(sheet, row, band);
    if (found && isCaption(found.text)) return found;
    if (hasNumbers(sheet, row, band)) return null;
  }
  return null;
}

/** "Tabel 2. Varige ændringer | 2019 | 2020": the caption stands in the header itself. */
function captionInHeader(sheet: SheetSnapshot, top: number, { row }: YearHeader, band: Band): Caption | null {
  for (let own = top; own <= row; own += 1) {
    const found = firstText(sheet, own, band);
    if (found && isCaption(found.text)) return found;
  }
  return null;
}

/** Headings of lines may stand between a caption and the first of its years down the rows. */
const HEADINGS_REACH = 6;

/** Years go down the rows below it: the caption of a table that is turned. */
function headsYearsDown(sheet: SheetSnapshot, { at }: Caption): boolean {
  const yearOf = (row: number): number | null => yearDownAt(sheet, row, at.column);
  return Array.from({ length: HEADINGS_REACH }, (_, index) => at.row + 1 + index).some((row) => {
    const year = yearOf(row);
    return year !== null && yearOf(row + 1) === year + 1;
  });
}

/** `band`: its own columns; `labelled`: with those of the labels that it shares with the table before it. */
function startOf(sheet: SheetSnapshot, header: YearHeader, band: Band, labelled: Band): TableStart {
  const top = headerTop(sheet, header, labelled);
  const own = { header, band: labelled, ownLeft: band.left, top, rowsAfter: header.row };
  const above = captionInHeader(sheet, top, header, band) ?? captionAbove(sheet, top, band);
  const beside = above ? null : captionBeside(sheet, header, band);
  return beside
    ? { ...own, band: { ...band, left: beside.at.column + 1 }, ownLeft: beside.at.column + 1, caption: beside }
    : { ...own, caption: above };
}

function hasFiguresBetween(sheet: SheetSnapshot, { row: above, years }: YearHeader, last: number): boolean {
  for (let row = above + 1; row <= last; row += 1) if (hasFigures(sheet, row, years)) return true;
  return false;
}

/** Years over nothing but the captions of the tables that share them are no table. */
function withShared(
  sheet: SheetSnapshot,
  starts: readonly TableStart[],
  sharing: readonly TableStart[],
): readonly TableStart[] {
  if (sharing.length === 0) return starts;
  const own = starts.filter((start) => {
    const first = sharing.find(({ header }) => header === start.header);
    return start.caption !== null || !first || hasFiguresBetween(sheet, start.header, first.rowsAfter);
  });
  return [...own, ...sharing].sort((one, other) => one.rowsAfter - other.rowsAfter);
}

export function outlineOf(sheet: SheetSnapshot): SheetOutline {
  const { headers, repeated } = withoutPageBreaks(sheet, findYearHeaders(sheet));
  const width = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const bands = bandsOf(sheet, headers, width);
  const labelled = withSharedLabels(sheet, headers, bands);
  const starts = headers.map((header, index) => startOf(sheet, header, bands[index]!, labelled[index]!));
  const all = findCaptions(sheet);
  const sharing = sharingYears(sheet, starts, all);
  const used = new Set(starts.map(({ caption }) => caption && toA1(caption.at)));
  // "Varige ændringer, service" is a caption above years, and a heading inside Tabel 1.
  const captions = all.filter(
    (caption) =>
      captionNumber(caption.text) !== undefined || used.has(toA1(caption.at)) || headsYearsDown(sheet, caption),
  );
  return { starts: withShared(sheet, starts, sharing), captions, repeated };
}
