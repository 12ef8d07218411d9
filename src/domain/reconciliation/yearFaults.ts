import type { FoundTable, FoundYearColumn } from "../recognition/foundTable.ts";

export interface YearFault {
  readonly kind: "doubled" | "gap";
  readonly at: FoundYearColumn;
  readonly expected: number;
  readonly printed: number;
}

/** The first year of the row that most of its years agree with: a single mistyped year does not move it. */
function startOf(years: readonly FoundYearColumn[]): number {
  const starts = years.map(({ year }, index) => year - index);
  const votes = (start: number): number => starts.filter((other) => other === start).length;
  return starts.reduce((best, next) => (votes(next) > votes(best) ? next : best), starts[0]!);
}

/**
 * The first year of the row that does not follow the one before it. One fault a table: what follows it is only
 * shifted.
 */
export function yearFault({ yearColumns }: FoundTable): YearFault | null {
  const start = startOf(yearColumns);
  const index = yearColumns.findIndex(({ year }, place) => year !== start + place);
  const at = yearColumns[index];
  if (!at) return null;
  const doubled = yearColumns.filter(({ year }) => year === at.year).length > 1;
  return { kind: doubled ? "doubled" : "gap", at, expected: start + index, printed: at.year };
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
  if (wrong !== 1 || yearColumns.length < FEWEST_COLUMNS || role === "unknown") return table;
  return { ...table, yearColumns: yearColumns.map((column, place) => ({ ...column, year: start + place })) };
}
