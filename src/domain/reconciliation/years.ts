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
