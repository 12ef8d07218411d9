import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import type { FoundYearColumn } from "../foundTable.ts";
import { bareYearsOf } from "./bareYears.ts";
import { withLooseYears } from "./looseYears.ts";
import { isBlankAt, textAt } from "../cells/tidyText.ts";
import { arePartsOf, isPartOfYear, wholeOfParts, withParts } from "./partOfYear.ts";
import { dayShown, isPlausibleYear, looseYearOf, mistypedYearOf, statedYearOf, yearDownAt } from "./yearCell.ts";
import { areYearsDown, lastYearDown } from "./yearsBelow.ts";
import { wrappedYearIn } from "./wrappedYear.ts";
import { startsAgain, titlesLabels } from "./wordsAtYears.ts";
import { isPermanentLevel, type StatedYear } from "./yearText.ts";
import { isUnitText, statesAmount } from "../cells/unitWords.ts";
import { isCaption, isHeaderWord, isRowTotalTitle, isTotalLabel } from "../cells/words.ts";

/** A row of years that heads one table; tables side by side have one each in the same row. */
export interface YearHeader {
  readonly row: number;
  readonly years: readonly FoundYearColumn[];
}

const yearColumn = (row: number, column: number, { year, goesOn }: StatedYear): FoundYearColumn => ({
  column,
  header: { row, column },
  year,
  goesOn,
  partOfYear: false,
});

/** How many of the years stand where a row that grows by one has them; a figure that can be no year is no witness. */
function inStep(years: readonly FoundYearColumn[]): number {
  const starts = years.flatMap(({ year }, index) => (isPlausibleYear(year) ? [year - index] : []));
  return Math.max(0, ...starts.map((start) => starts.filter((other) => other === start).length));
}

function hasHeaderWord(sheet: SheetSnapshot, row: number, before: number): boolean {
  return Array.from({ length: before }, (_, column) => textAt(sheet, row, column)).some(
    (text) => (isHeaderWord(text) || (isUnitText(text) && !statesAmount(text))) && !isTotalLabel(text),
  );
}

/**
 * A unit above, in a row that has no years of its own, and no label beside: the years are the second row of the
 * header.
 */
function standsUnderUnit(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (Array.from({ length: column }, (_, index) => textAt(sheet, row, index)).some((text) => text !== "")) return false;
  const above = Array.from({ length: column + 1 }, (_, index) => textAt(sheet, row - 1, index));
  return above.some(isUnitText) && !above.some(isCaption) && yearsOfRow(sheet, row - 1).length === 0;
}

/** A year by itself with years below it, one of them mistyped at most, heads its own row. */
function headsItsRow(sheet: SheetSnapshot, row: number, years: readonly FoundYearColumn[]): boolean {
  const [{ column }] = years as [FoundYearColumn];
  const last = years.length === 1 ? lastYearDown(sheet, row, column) : null;
  return last !== null && areYearsDown(sheet, column, { first: row, last });
}

/** The next years stand right below: the years go down the rows, and this one heads its own. */
const goesDown = (sheet: SheetSnapshot, row: number, { column, year }: FoundYearColumn, years: number): boolean =>
  Array.from({ length: years - 1 }, (_, index) => index + 1).every(
    (by) => yearDownAt(sheet, row + by, column) === year + by,
  );

/** "-2 | | 1990 | | 1991": what stands before in the row is an amount. */
function followAmounts(sheet: SheetSnapshot, row: number, { column }: FoundYearColumn): boolean {
  let before = column - 1;
  while (before >= sheet.origin.column && isBlankAt(sheet, row, before)) before -= 1;
  return before >= sheet.origin.column && cellAt(sheet, { row, column: before }).value.kind === "number";
}

/** "Løn (1.000 kr.) | 100 | 2.000 | 300": one amount of several may be as large as a year. */
const isAmongAmounts = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  [column - 1, column + 1].some((next) => {
    const cell = cellAt(sheet, { row, column: next });
    return cell.value.kind === "number" && statedYearOf(cell) === null;
  });

/** Amounts can look like years; a row of years mostly grows by one, or has a header word beside or a unit above it. */
function looksLikeYears(sheet: SheetSnapshot, row: number, years: readonly FoundYearColumn[]): boolean {
  if (years.length === 0) return false;
  const { column } = years[0]!;
  const isOfAmounts = years.length === 2 && followAmounts(sheet, row, years[0]!);
  const mostInStep = years.length > 1 && !isOfAmounts && inStep(years) * 2 > years.length;
  // Amounts beside a year may go on as years do, once or twice.
  if (goesDown(sheet, row, years[0]!, mostInStep ? 3 : 2) || headsItsRow(sheet, row, years)) return false;
  if (years.length === 1 && (titlesLabels(sheet, row, years[0]!) || isAmongAmounts(sheet, row, column))) return false;
  return (
    mostInStep ||
    startsAgain(sheet, row, years) ||
    hasHeaderWord(sheet, row, column) ||
    standsUnderUnit(sheet, row, column)
  );
}

/** "Note", "Ændring" between a year and the next: no label of a table beside. */
function isAside(sheet: SheetSnapshot, row: number, column: number): boolean {
  const text = textAt(sheet, row, column);
  return text !== "" && !isUnitText(text) && !isHeaderWord(text) && !isRowTotalTitle(text) && !isCaption(text);
}

/** "2029 | I alt | 2030 og frem": the permanent level stands behind the sum of the years it is not in. */
function isLevelBehindTotal(sheet: SheetSnapshot, row: number, last: FoundYearColumn, next: FoundYearColumn): boolean {
  const isBehind =
    next.goesOn && next.column === last.column + 2 && next.year >= last.year && next.year <= last.year + 1;
  return isBehind && isRowTotalTitle(textAt(sheet, row, last.column + 1));
}

/** A text between two years ends the first table's years; so do years that start again from the beginning. */
function splitGroups(sheet: SheetSnapshot, row: number, found: readonly FoundYearColumn[]): FoundYearColumn[][] {
  const groups: FoundYearColumn[][] = [];
  for (const next of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last ? Array.from({ length: next.column - last.column - 1 }, (_, i) => last.column + 1 + i) : [];
    const isNext = last !== undefined && next.year === last.year + 1;
    const isBesideOne =
      between.length === 1 && (isAside(sheet, row, between[0]!) || isRowTotalTitle(textAt(sheet, row, between[0]!)));
    const goesOn = isNext && (isBesideOne || arePartsOf(sheet, row, between, next.year));
    if (last && isLevelBehindTotal(sheet, row, last, next)) {
      group!.push({ ...next, year: last.year + 1 });
      continue;
    }
    const restarts = last && group && between.length > 0 && next.year <= last.year;
    if (!last || restarts || (!goesOn && between.some((column) => !isBlankAt(sheet, row, column)))) groups.push([next]);
    else group!.push(next);
  }
  return groups;
}

/** 31 December and 1 January: both stand for a year, in one row too. */
const LAST_OF_YEAR = 305;
const FIRST_OF_YEAR = 306;

/** Days on end of quarters or months are dates; the same day of every year stands for the year. */
function areDates(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const days = columns.flatMap((column) => dayShown(cellAt(sheet, { row, column })) ?? []);
  const places = days.map(({ sinceMarch }) => (sinceMarch === FIRST_OF_YEAR ? LAST_OF_YEAR : sinceMarch));
  return new Set(places).size > 1;
}

/** "2026/27 | 2027/28", "2026 (t.kr.) | 2027 (t.kr.)": years where nothing else in the row is one and all are in step. */
function wrappedYearsOf(row: number, left: number, cells: readonly Cell[]): FoundYearColumn[] {
  const years = cells.flatMap(({ value }, index) => {
    const year = value.kind === "text" ? wrappedYearIn(value.text) : null;
    return year === null ? [] : [yearColumn(row, left + index, year)];
  });
  return years.length > 1 && inStep(years) === years.length ? years : [];
}

/** A mistyped year keeps its column in the table, where a rule can point at it. */
function yearsOfRow(sheet: SheetSnapshot, row: number): FoundYearColumn[] {
  const { column: left } = sheet.origin;
  const cells = sheet.cells[row - sheet.origin.row] ?? [];
  const plain = new Map<number, StatedYear>();
  let loose = 0;
  cells.forEach((cell, index) => {
    if (cell.value.kind === "blank") return;
    const year = statedYearOf(cell) ?? wholeOfParts(sheet, row, left + index);
    if (year) plain.set(left + index, year);
    else if (looseYearOf(cell) !== null) loose += 1;
  });
  if (plain.size + loose === 0) {
    const wrapped = wrappedYearsOf(row, left, cells);
    return wrapped.length > 0
      ? wrapped
      : bareYearsOf(sheet, row).map(({ column, year }) => yearColumn(row, column, { year, goesOn: false }));
  }
  const columns = cells.map((_, index) => left + index);
  const stated = withParts(sheet, row, withLooseYears(sheet, row, columns, plain));
  if (stated.size === 0 || areDates(sheet, row, [...stated.keys()])) return [];
  const first = Math.min(...stated.keys());
  const last = Math.max(...stated.keys());
  return columns.flatMap((column) => {
    const near = stated.size > 1 && column >= first - 1 && column <= last + 1;
    const mistyped = near ? mistypedYearOf(cellAt(sheet, { row, column })) : null;
    const year = stated.get(column) ?? (mistyped === null ? null : { year: mistyped, goesOn: false });
    return year === null ? [] : [yearColumn(row, column, year)];
  });
}

/** A column "Varigt" or "og frem" behind the last year, or behind "I alt", is the permanent level; only the last column of all goes on. */
function withPermanentLevel(sheet: SheetSnapshot, row: number, years: readonly FoundYearColumn[]): FoundYearColumn[] {
  const last = years.at(-1)!;
  const all = years.map((year, index) => ({
    ...year,
    goesOn: year.goesOn && index === years.length - 1,
    partOfYear: isPartOfYear(sheet, row, year.column),
  }));
  if (years.length < 2 || last.goesOn) return all;
  const behind = isRowTotalTitle(textAt(sheet, row, last.column + 1)) ? 2 : 1;
  const column = last.column + behind;
  if (!isPermanentLevel(textAt(sheet, row, column))) return all;
  return [...all, yearColumn(row, column, { year: last.year + 1, goesOn: true })];
}

const spelled = ({ years }: YearHeader): string => years.map(({ column, year }) => `${column}:${year}`).join(" ");

/** The same years in two rows on end are one header: the lower row counts. */
function withoutRepeats(headers: readonly YearHeader[]): YearHeader[] {
  const all = new Set(headers.map((header) => `${header.row} ${spelled(header)}`));
  return headers.filter((header) => !all.has(`${header.row + 1} ${spelled(header)}`));
}

/** Every row of years on the sheet, from top to bottom and left to right. */
export function findYearHeaders(sheet: SheetSnapshot): YearHeader[] {
  return withoutRepeats(yearRows(sheet));
}

function yearRows(sheet: SheetSnapshot): YearHeader[] {
  return sheet.cells.flatMap((_, index) => {
    const row = sheet.origin.row + index;
    return splitGroups(sheet, row, yearsOfRow(sheet, row))
      .filter((years) => looksLikeYears(sheet, row, years))
      .map((years) => ({ row, years: withPermanentLevel(sheet, row, years) }));
  });
}
