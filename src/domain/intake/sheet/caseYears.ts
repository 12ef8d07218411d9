import type { FoundTable } from "../../recognition/foundTable.ts";
import { hasPartsOfYears } from "../../reconciliation/yearFaults.ts";
import { ask, known, type Reading } from "../questions/reason.ts";

/** The first year that most of the columns agree with: one mistyped year moves none of the others. */
function mostAgreed(years: readonly number[]): number | null {
  const starts = years.map((year, index) => year - index);
  const votes = (start: number): number => starts.filter((other) => other === start).length;
  return starts.reduce<number | null>((best, next) => (best === null || votes(next) > votes(best) ? next : best), null);
}

/** A case's years follow each other; a year printed twice, or a gap, is asked about. */
export function readFirstYear(table: FoundTable): Reading<number> {
  const years = table.yearColumns.map(({ year }) => year);
  // In our own tables a year has one column: whoever has spread it over two must put them together first.
  if (hasPartsOfYears(table)) return ask<number>(null, { kind: "yearsOutOfStep", found: years });
  const first = mostAgreed(years);
  if (first !== null && years.every((year, index) => year === first + index)) return known(first);
  return ask(first, { kind: "yearsOutOfStep", found: years });
}
