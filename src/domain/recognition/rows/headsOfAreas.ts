import type { BareRow } from "../cells/bareRow.ts";
import { totalRoleOf } from "../cells/words.ts";
import { figuresOf, isSumInYears, sumOfRows } from "./rowSums.ts";

/** One row below with the same amounts is no sum: two rows may be alike. */
const FEWEST_BELOW = 2;

const isBare = ({ kind, controlAreaText, committeeText }: BareRow): boolean =>
  kind === "item" && controlAreaText === "" && !committeeText;

const saysArea = ({ kind, controlAreaText }: BareRow): boolean => kind === "item" && Boolean(controlAreaText);

/** The rows right below that say their control area. */
function rowsBelow(rows: readonly BareRow[], index: number): readonly BareRow[] {
  let end = index + 1;
  while (end < rows.length && saysArea(rows[end]!)) end += 1;
  return rows.slice(index + 1, end);
}

/**
 * "A. Anlæg" without a control area, above "A1" and "A2" that have one and come to it: a heading with their sum under a
 * name of its own. One wrong year does not hide it.
 */
export function withHeadsOfAreas(rows: readonly BareRow[]): BareRow[] {
  return rows.map((row, index) => {
    const below = isBare(row) ? rowsBelow(rows, index) : [];
    const isHead = below.length >= FEWEST_BELOW && isSumInYears(figuresOf(row), sumOfRows(below));
    return isHead ? { ...row, kind: "section", totalRole: totalRoleOf(row.label) } : row;
  });
}
