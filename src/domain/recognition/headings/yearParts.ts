import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import type { Band } from "./tableColumns.ts";
import { isFigureAt } from "../cells/figureCell.ts";
import type { FoundYearColumn } from "../foundTable.ts";
import { addUpBehind, netByFigures } from "./columnsOfYear.ts";
import { isPartWord, partColumnsBeside, partName } from "./partOfYear.ts";
import { isNetWord, nameOfColumn, subheadingRow, wordOfColumn, wordOver } from "./subheadings.ts";
import { isBlankAt, squeezed } from "../cells/tidyText.ts";
import type { YearHeader } from "./yearHeader.ts";

/** Columns that belong together over the years: all of "Udgift". */
export interface YearPart {
  readonly name: string;
  readonly years: readonly FoundYearColumn[];
}

/** The columns of a table with more than one for each year. */
export interface YearLayout {
  /** The row of words below the years, which is no row of the table. */
  readonly subheading: number | null;
  /** The columns that say what the table says: the only ones, or the net. Null where several share the amounts. */
  readonly main: readonly FoundYearColumn[] | null;
  /** The other columns, which only add up for themselves. */
  readonly parts: readonly YearPart[];
}

/**
 * Two columns with one year may be a mistyped year, or two columns for it: then words differ, or the years are
 * out of step.
 */
function repeatsYears(sheet: SheetSnapshot, header: YearHeader, subheading: number | null): boolean {
  const { years } = header;
  const repeated = years.filter(({ year }, index) => years.findIndex((other) => other.year === year) !== index);
  // "1. halvår 2026 | 2. halvår 2026" are together what the year has.
  if (repeated.every(({ partOfYear }) => partOfYear)) return false;
  const word = ({ column }: FoundYearColumn): string => wordOver(sheet, header, subheading, column);
  if (repeated.every((own) => word(own) !== word(years.find(({ year }) => year === own.year)!))) return true;
  const starts = years.map(({ year }, index) => year - index);
  const most = Math.max(...starts.map((start) => starts.filter((other) => other === start).length));
  return years.length - most > 1;
}

/** The columns of each year: its own, and those to the right whose heading is blank. */
function columnsOfYears(
  sheet: SheetSnapshot,
  { row, years }: YearHeader,
  subheading: number | null,
  { right }: Band,
): number[][] {
  const widths = years.slice(1).map(({ column }, index) => column - years[index]!.column);
  const widest = widths.length > 0 ? Math.max(...widths) : right;
  return years.map(({ column }, index) => {
    const end = years[index + 1]?.column ?? Math.min(right + 1, column + widest);
    const columns = [column];
    for (let next = column + 1; next < end && isBlankAt(sheet, row, next); next += 1) {
      if (index === years.length - 1 && subheading !== null && isBlankAt(sheet, subheading, next)) break;
      columns.push(next);
    }
    return columns;
  });
}

/**
 * Only columns with figures below count: a narrow blank column is none, and a merged year's amounts may stand
 * in its second.
 */
function withFigures(sheet: SheetSnapshot, columns: readonly number[], body: readonly number[]): number[] {
  const filled = columns.filter((column) => body.some((row) => isFigureAt(sheet, row, column)));
  return filled.length > 0 ? filled : columns.slice(0, 1);
}

function occurrences(years: readonly FoundYearColumn[]): FoundYearColumn[][] {
  const groups: FoundYearColumn[][] = [];
  const seen = new Map<number, number>();
  for (const own of years) {
    const place = seen.get(own.year) ?? 0;
    seen.set(own.year, place + 1);
    (groups[place] ??= []).push(own);
  }
  return groups;
}

type WordOf = (column: number) => string;

/** By their places, or by their words where a year has fewer columns than another: "1. kvt. | … | I alt" and "I alt". */
function inGroups({ years }: YearHeader, columns: readonly number[][], wordOf: WordOf): FoundYearColumn[][] {
  const most = Math.max(...columns.map(({ length }) => length));
  const keyOf = (column: number): string => {
    const word = wordOf(column);
    return word === "" || isNetWord(word) ? "net" : squeezed(word);
  };
  const keys = columns.find(({ length }) => length === most)!.map(keyOf);
  const areTold = new Set(keys).size === most && columns.flat().every((column) => keys.includes(keyOf(column)));
  const isByWord = areTold && columns.some(({ length }) => length < most);
  return keys.map((key, place) =>
    years.flatMap((year, index) => {
      const own = columns[index]!;
      const column = isByWord ? own.find((candidate) => keyOf(candidate) === key) : own[place];
      return column === undefined ? [] : [{ ...year, column }];
    }),
  );
}

/** "1. halvår | 2. halvår", "Udgift | Indtægt" below every year: together they are what it has. */
function inParts(groups: readonly (readonly FoundYearColumn[])[]): FoundYearColumn[] {
  const all = groups.flat().map((year) => ({ ...year, partOfYear: true }));
  return all.sort((one, other) => one.column - other.column);
}

/** "1. kvt. 2026 | 2. kvt. 2026 | … | 2026": what a year is made of stands beside it, and adds up to it. */
function partsBeside(sheet: SheetSnapshot, { row }: YearHeader, years: readonly FoundYearColumn[]): YearPart[] {
  const parts = new Map<string, FoundYearColumn[]>();
  for (const year of years.filter(({ partOfYear, goesOn }) => !partOfYear && !goesOn)) {
    for (const column of partColumnsBeside(sheet, row, year)) {
      const name = partName(sheet, row, column);
      parts.set(name, [...(parts.get(name) ?? []), { ...year, column, header: { row, column } }]);
    }
  }
  return [...parts].map(([name, own]) => ({ name, years: own }));
}

/** "2026 | heraf 1. halvår 2026 | heraf 2. halvår 2026 | 2027": the halves are parts of a year that is there itself. */
function withoutPartsOfWholes({ row, years }: YearHeader): YearHeader {
  const wholes = new Set(years.filter(({ partOfYear }) => !partOfYear).map(({ year }) => year));
  return { row, years: years.filter(({ partOfYear, year }) => !partOfYear || !wholes.has(year)) };
}

/** How the columns of a table share out the years. `body`: the rows below the header. */
export function yearLayout(sheet: SheetSnapshot, found: YearHeader, band: Band, body: readonly number[]): YearLayout {
  const header = withoutPartsOfWholes(found);
  const subheading = subheadingRow(sheet, header, band);
  const rows = body.filter((row) => row !== subheading);
  const isRepeated = repeatsYears(sheet, header, subheading);
  const perYear = columnsOfYears(sheet, header, subheading, band);
  const columns = perYear.map((own) => (subheading === null && own.length > 1 ? withFigures(sheet, own, rows) : own));
  const wordOf: WordOf = (column) => wordOfColumn(sheet, header, subheading, column);
  const groups = isRepeated ? occurrences(header.years) : inGroups(header, columns, wordOf);
  if (groups.length === 1) return { subheading, main: groups[0]!, parts: partsBeside(sheet, header, groups[0]!) };
  const words = groups.map((years) => wordOf(years[0]!.column));
  const named = groups.findIndex((years) => {
    const own = years.map(({ column }) => wordOf(column)).filter((word) => word !== "");
    return own.length > 0 && own.every(isNetWord);
  });
  const net = named < 0 ? netByFigures(sheet, groups, words, rows) : named;
  const areTogether = words.every(isPartWord) || (net < 0 && addUpBehind(sheet, groups, words, rows, band.right));
  if (areTogether) return { subheading, main: inParts(groups), parts: [] };
  const parts = groups.map((years, index) => ({ name: nameOfColumn(words[index]!, years[0]!.column), years }));
  return { subheading, main: groups[net] ?? null, parts: parts.filter((_, index) => index !== net) };
}
