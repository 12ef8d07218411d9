import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { yearDownAt } from "./yearCell.ts";

/** From the first year there is to the last, one of them mistyped: whatever stands further down is none of them. */
const MOST_YEARS = 112;

/** The last of the years that stand below each other from a cell on; null where it holds none. */
export function lastYearDown(sheet: SheetSnapshot, row: number, column: number): number | null {
  if (yearDownAt(sheet, row, column) === null) return null;
  let last = row;
  while (last - row <= MOST_YEARS && yearDownAt(sheet, last + 1, column) !== null) last += 1;
  return last;
}

const FEWEST_YEARS = 3;

/** They grow by one from row to row, but for one at most: that is mistyped. */
export function areYearsDown(
  sheet: SheetSnapshot,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const count = last - first + 1;
  if (count < FEWEST_YEARS || count > MOST_YEARS) return false;
  const starts = Array.from({ length: count }, (_, index) => yearDownAt(sheet, first + index, column)! - index);
  return starts.some((start) => starts.filter((other) => other !== start).length <= 1);
}
