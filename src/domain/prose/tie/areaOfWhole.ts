import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import type { ProseAmount, Verdict } from "../amounts/proseAmount.ts";
import { type Figure, sumOfRows } from "../amounts/proseFigures.ts";
import { areaBehind } from "./areaBehind.ts";
import type { Asked } from "./asked.ts";
import { saysOnly } from "./plainWords.ts";
import { type Tie, tieOf } from "./tie.ts";
import { tiedAmount } from "./tied.ts";
import { PART } from "./undivided.ts";

const AND = /^[\s,]*(?:og|mens|samt)?\s*$/iu;

/** "38,8 mio. kr., hvoraf 34,2 mio. kr. er anlæg, og 4,6 mio. kr. er service": where the whole stands; -1 where none is said. */
function wholeAt(asked: readonly Asked[], index: number): number {
  const { before, after } = asked[index]?.piece ?? { before: "", after: "" };
  if (areaBehind(after) === null) return -1;
  if (PART.test(before)) return index - 1;
  // "hvoraf 34,2 mio. kr. er anlæg, og": what follows "er anlæg" leads up to the next.
  return AND.test(before.replace(/^\s*\p{L}+(?: \p{L}+)?(?=,? (?:og|mens|samt)\s)/u, ""))
    ? wholeAt(asked, index - 1)
    : -1;
}

const yearsOf = (tie: Tie): readonly number[] => (tie.kind === "sum" ? tie.years : [tie.year]);

/** The rows that a total adds up: those of its block, or all of the table. */
function rowsOf(total: FoundRow, table: FoundTable, tie: Tie, value: Figure): readonly FoundRow[] {
  const items = table.rows.filter(({ kind }) => kind === "item");
  const isSum = (rows: readonly FoundRow[]): boolean =>
    rows.length > 0 && tiedAmount(sumOfRows(table, rows), tie).equals(tiedAmount(value, tie));
  return [items.filter(({ block }) => block === total.block), items].find(isSum) ?? [];
}

/**
 * What is said to be the share of a control area in an amount that a total has, where the rows of the area come to
 * something else in the years of the whole.
 */
export function areaDenied(found: readonly ProseAmount[], asked: readonly Asked[], index: number): Verdict | null {
  const [whole, part] = [found[wholeAt(asked, index)], found[index]!];
  const { after } = asked[index]!.piece;
  const area = areaBehind(after);
  if (whole?.verdict.kind !== "tied" || part.years.kind !== "none") return null;
  if (!saysOnly(after, (word) => word.toLowerCase() === area)) return null;
  const { figure: total, tie } = whole.verdict;
  const [row, ...others] = total.rows;
  if (row?.kind !== "total" || others.length > 0) return null;
  const rows = rowsOf(row, total.table, tie, total);
  const areaOf = ({ controlArea }: FoundRow): string | undefined =>
    (controlArea ?? total.table.controlArea)?.toLowerCase();
  const own = rows.filter((one) => areaOf(one) === area);
  // A row whose area nobody can read may be of this one.
  if (own.length === 0 || !rows.every(areaOf)) return null;
  const figure = sumOfRows(total.table, own);
  const years = { kind: "in", years: yearsOf(tie), isSpan: true, isEach: false } as const;
  return tieOf(part.amount, years, figure) ? null : { kind: "wrongAmount", figures: [figure] };
}
