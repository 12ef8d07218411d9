import { quoted, rangeFixed, sumIfs } from "../formulas.ts";
import type { InvestmentColumns } from "./investmentSheet.ts";

/** The word in the helper column "Alternativ" for lines that belong to every alternative. */
export const ALL_ALTERNATIVES = "Alle";

type Criterion = readonly [range: string, criterion: string];

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * SUMIFS over rows of Tabel 1. Where the case has alternatives, only the lines of one are added (`alternative`
 * as it stands in the formula: a text or a cell) and those of all.
 */
export function sumOfLines(
  { alternative: column }: InvestmentColumns,
  { top, bottom }: Rows,
  sum: string,
  criteria: readonly Criterion[],
  alternative: string | null,
): string {
  if (column === null || alternative === null) return sumIfs(sum, criteria);
  const range = rangeFixed(column, top, bottom);
  return [alternative, quoted(ALL_ALTERNATIVES)].map((name) => sumIfs(sum, [...criteria, [range, name]])).join("+");
}
