import type { FoundTable, FoundYearColumn } from "../recognition/foundTable.ts";
import { isSameCell } from "../workbook/address.ts";

export interface YearFault {
  readonly kind: "doubled" | "gap";
  readonly at: FoundYearColumn;
  readonly expected: number;
  readonly printed: number;
}

/** The first year of the row that most of its years agree with: a single mistyped year does not move it. */
function startOf(years: readonly FoundYearColumn[]): number {
  const starts = years.map(({ year }, index) => year - index);
  const votes = new Map<number, number>();
  for (const start of starts) votes.set(start, (votes.get(start) ?? 0) + 1);
  return starts.reduce((best, next) => (votes.get(next)! > votes.get(best)! ? next : best), starts[0]!);
}

/** Halves or quarters of one year, each in a column of its own, count as that year once. */
function wholeYears(years: readonly FoundYearColumn[]): readonly FoundYearColumn[] {
  return years.filter(({ year, partOfYear }, index) => {
    const before = years[index - 1];
    return !(partOfYear && before?.partOfYear && before.year === year);
  });
}

/** The year of some columns is spread over several: no row of years that grows by one. */
export const hasPartsOfYears = ({ yearColumns }: FoundTable): boolean =>
  wholeYears(yearColumns).length < yearColumns.length;

/**
 * The first year of the row that does not follow the one before it. One fault a table: what follows it is only
 * shifted.
 */
export function yearFault({ yearColumns }: FoundTable): YearFault | null {
  const years = wholeYears(yearColumns);
  const start = startOf(years);
  const index = years.findIndex(({ year }, place) => year !== start + place);
  const at = years[index];
  if (!at) return null;
  const doubled = years.filter(({ year }) => year === at.year).length > 1;
  return { kind: doubled ? "doubled" : "gap", at, expected: start + index, printed: at.year };
}

/** Tables below one row of years have its faults together: the first of them is told. */
export function withYearsOfTheirOwn(tables: readonly FoundTable[]): FoundTable[] {
  return tables.filter((table, index) => {
    const header = table.yearColumns[0]?.header;
    const isShared = ({ sheet, yearColumns }: FoundTable): boolean =>
      header !== undefined && sheet === table.sheet && yearColumns.some((year) => isSameCell(year.header, header));
    return !tables.slice(0, index).some(isShared);
  });
}

const FEWEST_COLUMNS = 3;

/**
 * The table with its years as they are meant. One mistyped year among others that follow each other is told as
 * that, and no figure below it is wrong for it.
 */
export function withMeantYears(table: FoundTable): FoundTable {
  const { yearColumns, role } = table;
  const start = startOf(yearColumns);
  const wrong = yearColumns.filter(({ year }, place) => year !== start + place).length;
  if (wrong !== 1 || yearColumns.length < FEWEST_COLUMNS || role === "unknown" || hasPartsOfYears(table)) return table;
  return { ...table, yearColumns: yearColumns.map((column, place) => ({ ...column, year: start + place })) };
}
