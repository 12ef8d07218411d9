import type { BareRow } from "../cells/bareRow.ts";
import { addTo, figuresOf, fitOf, isSum } from "./rowSums.ts";
import { countsThings } from "./rowWords.ts";

const isHeading = ({ kind, aside }: BareRow): boolean => kind === "section" || (kind === "note" && aside === null);

const headsCounts = (row: BareRow): boolean =>
  isHeading(row) && !row.controlAreaText && !row.committeeText && countsThings(row.label);

/** A row that says its control area is money, whatever stands above it. */
const mayBeCount = ({ kind, controlAreaText }: BareRow): boolean =>
  (kind === "item" || kind === "total") && !controlAreaText;

/** "I alt" below the places may be the money's, where it comes to the rows above their heading. */
function isOfMoney(row: BareRow, above: readonly BareRow[]): boolean {
  if (row.kind !== "total") return false;
  const sums: number[] = [];
  for (const other of above) if (other.kind === "item") addTo(sums, figuresOf(other));
  return isSum(fitOf(figuresOf(row), sums));
}

/**
 * "Antal pladser" alone in a row: the rows below are places, and so is what they come to, until another heading, a row
 * that says its control area or the total of the money.
 */
export function withCountsUnderHeading(rows: readonly BareRow[]): BareRow[] {
  let heading: number | null = null;
  return rows.map((row, index): BareRow => {
    if (isHeading(row)) heading = headsCounts(row) ? index : null;
    else if (row.controlAreaText || (heading !== null && isOfMoney(row, rows.slice(0, heading)))) heading = null;
    const isCount = heading !== null && mayBeCount(row);
    return isCount ? { ...row, kind: "note", aside: "count", totalRole: null } : row;
  });
}
