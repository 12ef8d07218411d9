import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import type { FoundYearColumn } from "../foundTable.ts";
import { isAlike } from "../rows/rowSums.ts";
import { figureAt, sumsTheYears } from "./summedColumn.ts";

type Group = readonly FoundYearColumn[];

/** Before and after stand apart by what is changed: the one that adds the others is no net of them. */
const APART =
  /ændr|forskel|diff|afvig|vedtag|nuværende|nye?(?:t)?(?!\p{L})|gammel|før|efter|korrig|budget|regnskab|forbrug|version|forslag/iu;

const FEWEST_AGREEING = 3;

/** The last column of each year adds those before it, in all rows and years but a few, and in some adds two of them. */
function addsOthers(sheet: SheetSnapshot, net: Group, others: readonly Group[], rows: readonly number[]): boolean {
  let [agree, miss, telling] = [0, 0, 0];
  for (const row of rows) {
    net.forEach(({ column }, year) => {
      const added = others.map((group) => figureAt(sheet, row, group[year]?.column ?? -1) ?? 0);
      const stated = figureAt(sheet, row, column) ?? 0;
      const filled = added.filter((figure) => figure !== 0).length;
      if (filled === 0 && stated === 0) return;
      const isSum = isAlike(
        stated,
        added.reduce((sum, figure) => sum + figure, 0),
      );
      if (!isSum) miss += 1;
      else agree += 1;
      if (isSum && filled > 1) telling += 1;
    });
  }
  return agree >= FEWEST_AGREEING && telling > 1 && agree > 2 * miss;
}

/** Which of several columns a year is the net of the others by its figures, whatever it is headed; -1 for none. */
export function netByFigures(
  sheet: SheetSnapshot,
  groups: readonly Group[],
  words: readonly string[],
  rows: readonly number[],
): number {
  const last = groups.length - 1;
  const net = groups[last]!;
  if (last < 2 || words.some((word) => APART.test(word))) return -1;
  return groups.every(({ length }) => length === net.length) && addsOthers(sheet, net, groups.slice(0, last), rows)
    ? last
    : -1;
}

/** A column behind the years adds every one of theirs: "Udgift" and "Indtægt" are together what the year has. */
export function addUpBehind(
  sheet: SheetSnapshot,
  groups: readonly Group[],
  words: readonly string[],
  rows: readonly number[],
  right: number,
): boolean {
  const columns = groups.flat().map(({ column }) => column);
  if (words.some((word) => APART.test(word))) return false;
  for (let behind = Math.max(...columns) + 1; behind <= right; behind += 1)
    if (sumsTheYears(sheet, behind, columns, rows)) return true;
  return false;
}
