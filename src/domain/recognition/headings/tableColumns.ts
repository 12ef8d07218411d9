import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { type ColumnKind, kindByTitle, kindByValues } from "./columnKinds.ts";
import { sumsTheYears } from "./summedColumn.ts";
import { labelColumn, type TitledColumn } from "./labelColumn.ts";
import type { YearHeader } from "./yearHeader.ts";
import type { FoundYearColumn } from "../foundTable.ts";
import { isFigureAt } from "../cells/figureCell.ts";
import { isBlankAt, squeezed, textAt } from "../cells/tidyText.ts";
import { isUnitText } from "../cells/unitWords.ts";
import { isCaption, isHeaderWord, isRowTotalTitle } from "../cells/words.ts";

/** Which column holds what, counted on the sheet. Null where the table has no such column. */
export interface TableColumns {
  /** The table's first column, mostly the label's. */
  readonly left: number;
  readonly label: number;
  readonly controlArea: number | null;
  readonly committee: number | null;
  readonly appropriation: number | null;
  /** A second column of them: "Profitcenter" beside "Bevilling". */
  readonly appropriationCode: number | null;
  readonly incomeExpenditure: number | null;
  readonly lineKind: number | null;
  readonly rowTotal: number | null;
  /** An "I alt" that adds a column besides the years, which nobody reads. */
  readonly widerTotal: number | null;
  readonly firstYear: number;
  readonly right: number;
}

/** The columns a table may use: what stands between its neighbours in the same row. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

const HIGHEST_HEADER = 3;

/** A header may be two or three rows; the years stand in the last. The caption above it is no header. */
export function headerTop(sheet: SheetSnapshot, { row }: YearHeader, band: Band): number {
  let top = row;
  while (row - top < HIGHEST_HEADER - 1 && isHeaderRow(sheet, top - 1, band)) top -= 1;
  return top;
}

function textsOf(sheet: SheetSnapshot, row: number, { left, right }: Band): string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => textAt(sheet, row, left + index)).filter(
    (text) => text !== "",
  );
}

function isHeaderRow(sheet: SheetSnapshot, row: number, band: Band): boolean {
  if (row < sheet.origin.row) return false;
  const texts = textsOf(sheet, row, band);
  if (texts.length === 0 || isCaption(texts[0]!) || texts.some((text) => text.length > 120)) return false;
  return texts.some((text) => isUnitText(text) || isHeaderWord(text));
}

/** The header's texts of one column, from top to bottom. */
export function headerTextOf(sheet: SheetSnapshot, column: number, top: number, bottom: number): string {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = textAt(sheet, row, column);
    if (text !== "" && !texts.includes(text)) texts.push(text);
  }
  return texts.join(" ");
}

const hasText = (sheet: SheetSnapshot, column: number, rows: readonly number[]): boolean =>
  rows.some((row) => textAt(sheet, row, column) !== "");

type RowTotal = Pick<TableColumns, "rowTotal" | "widerTotal">;

/** Of a title without its blanks and dashes. */
const YEARS_NAMED = /(?<!\d)(20\d\d)(?:til|\/)?(?:20)?(\d\d)(?!\d)/;

/** "I alt 2028-29" over the last of the table's years adds those and no others. */
function namesOtherYears(title: string, years: readonly FoundYearColumn[]): boolean {
  const [, first, last] = YEARS_NAMED.exec(title) ?? [];
  if (!first || !last) return false;
  return years.some(({ year }) => year < Number(first) || year > 2000 + Number(last));
}

/** By its title, before the years where it holds their sums too; or by its sums alone. */
function rowTotalColumn(
  sheet: SheetSnapshot,
  years: readonly FoundYearColumn[],
  columns: readonly TitledColumn[],
  body: readonly number[],
): RowTotal {
  const own = years.map(({ column }) => column);
  const lasting = own.filter((_, index) => !years[index]!.goesOn);
  const sets = lasting.length < own.length ? [own, lasting] : [own];
  const lastAdded = lasting.at(-1) ?? own.at(-1)!;
  const sums = ({ column }: TitledColumn, ...more: readonly number[]): boolean =>
    sets.some((added) => sumsTheYears(sheet, column, [...added, ...more], body));
  const others = columns.filter(({ column }) => !own.includes(column));
  const hasFigures = (column: number): boolean => body.some((row) => isFigureAt(sheet, row, column));
  const titled = others.find(
    ({ title, column }) =>
      isRowTotalTitle(title) &&
      !namesOtherYears(title, years) &&
      (column > lastAdded || sets.some((added) => sumsTheYears(sheet, column, added, body, 1))),
  );
  if (titled) {
    const unread = others
      .filter((other) => other !== titled && other.kind === null && hasFigures(other.column))
      .map(({ column }) => column);
    const isWider =
      unread.length > 0 && !sums(titled) && (sums(titled, ...unread) || unread.some((column) => sums(titled, column)));
    return isWider ? { rowTotal: null, widerTotal: titled.column } : { rowTotal: titled.column, widerTotal: null };
  }
  const summed = others.find(
    (candidate) => candidate.kind === null && candidate.title !== "" && hasFigures(candidate.column) && sums(candidate),
  );
  return { rowTotal: summed?.column ?? null, widerTotal: null };
}

/** "Udvalg" above blank cells, and codes beside them: the rows lack their names, and the codes are none. */
function withBlankNames(
  all: readonly TitledColumn[],
  filled: readonly TitledColumn[],
  firstYear: number,
): readonly TitledColumn[] {
  const [first] = filled;
  if (first && first.kind !== "appropriation") return filled;
  const end = first?.column ?? firstYear;
  const blank = all.find(({ column, kind }) => kind === "committee" && column < end);
  return blank ? [blank, ...filled] : filled;
}

/**
 * `body`: the rows below the header; `years`: the columns that "I alt" adds. What every column holds by its title or
 * its values; the years' right-hand neighbours may be described too.
 */
export function readColumns(
  sheet: SheetSnapshot,
  header: YearHeader,
  years: readonly FoundYearColumn[],
  top: number,
  body: readonly number[],
  band: Band,
): TableColumns {
  const firstYear = header.years[0]!.column;
  const lastYear = header.years.at(-1)!.column;
  const columns = Array.from({ length: band.right - band.left + 1 }, (_, index) => band.left + index);
  const all = columns.map((column): TitledColumn => {
    const title = squeezed(headerTextOf(sheet, column, top, header.row));
    const isBeside = column < firstYear || column > lastYear;
    return {
      column,
      title,
      kind: kindByTitle(title) ?? (isBeside ? kindByValues(sheet, column, body) : null),
    };
  });
  const described = all.filter(({ column }) => column < firstYear && hasText(sheet, column, body));
  const filled = withBlankNames(all, described, firstYear);
  const label = labelColumn(sheet, filled, body, Math.max(band.left, firstYear - 1));
  const left = Math.min(label, filled[0]?.column ?? label);
  const titled = all.filter(({ column }) => column >= left && (column < firstYear || column > lastYear));
  const allOf = (kind: ColumnKind, from: number): TitledColumn[] =>
    titled.filter((candidate) => candidate.kind === kind && candidate.column >= from);
  const find = (kind: ColumnKind, from = left): number | null => {
    const found = allOf(kind, from);
    const byValues = found.filter(({ column }) => column !== label);
    return (found.find(({ title }) => kindByTitle(title) === kind) ?? byValues[0])?.column ?? null;
  };
  return {
    left,
    label,
    controlArea: find("controlArea"),
    committee: find("committee"),
    appropriation: find("appropriation", label + 1),
    appropriationCode: allOf("appropriation", label + 1)[1]?.column ?? null,
    incomeExpenditure: find("incomeExpenditure", label + 1),
    lineKind: find("lineKind"),
    ...rowTotalColumn(sheet, years, all, body),
    firstYear,
    right: Math.max(lastYear, ...titled.filter(({ title }) => title !== "").map(({ column }) => column)),
  };
}

/** True where nothing of the band stands in the row. */
export function isBlankRow(sheet: SheetSnapshot, row: number, { left, right }: Band): boolean {
  for (let column = left; column <= right; column += 1) if (!isBlankAt(sheet, row, column)) return false;
  return true;
}
