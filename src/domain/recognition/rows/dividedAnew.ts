import type { BareRow } from "../cells/bareRow.ts";
import { figuresOf, isSumInYears, sumOfRows } from "./rowSums.ts";

const FEWEST_ROWS = 2;

/** A row that may tell of the others: it says neither area nor committee in a column of its own. */
const mayTell = ({ kind, aside, controlAreaText, committeeText }: BareRow): boolean =>
  (kind === "item" || aside === "part") && !controlAreaText && !committeeText;

const isLine = ({ kind, controlAreaText }: BareRow): boolean => kind === "item" && Boolean(controlAreaText);

/** Where the rows right above the total begin that divide its sum anew; the total's own place where none do. */
function beginOf(rows: readonly BareRow[], total: number): number {
  let begin = total;
  while (begin > 0 && mayTell(rows[begin - 1]!)) begin -= 1;
  const lines = rows.slice(0, begin);
  const own = lines.slice(lines.findLastIndex(({ kind }) => kind === "section" || kind === "total") + 1).filter(isLine);
  const isEnough = total - begin >= FEWEST_ROWS && own.length >= FEWEST_ROWS;
  if (!isEnough) return total;
  const sum = sumOfRows(own);
  const isTold = isSumInYears(figuresOf(rows[total]!), sum) && isSumInYears(sumOfRows(rows.slice(begin, total)), sum);
  return isTold ? begin : total;
}

/**
 * "Implementering, BUU" and "Implementering, SUD" below lines of their areas and right above their total: what was just
 * said, divided otherwise. They are no lines, and no sums of the lines above.
 */
export function withSumsDividedAnew(rows: readonly BareRow[]): BareRow[] {
  const result = [...rows];
  rows.forEach((row, total) => {
    if (row.kind !== "total") return;
    for (let index = beginOf(rows, total); index < total; index += 1)
      result[index] = { ...rows[index]!, kind: "note", aside: "divided" };
  });
  return result;
}
