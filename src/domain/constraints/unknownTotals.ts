import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { columnSum } from "../reconciliation/columns.ts";
import type { Reading } from "../reconciliation/readings.ts";

/** A total in each reading that fits as well. */
export interface ReadTotal {
  readonly total: FoundRow;
  readonly ways: readonly Reading[];
}

const amountsOf = ({ amounts }: FoundRow): Amount[] => amounts.map((cell) => amountOf(cell) ?? Amount.zero);
const isFilled = (amount: Amount): boolean => !amount.isZero();

/** What is given and what is taken may come to 0, which says as much where rows are filled. */
const isTold = (stated: Amount, total: FoundRow, { rows }: Reading, column: number): boolean =>
  isFilled(stated) ||
  (total.amounts[column]!.value.kind === "number" && rows.some((row) => isFilled(amountsOf(row)[column]!)));

/** The years, none of them empty, in which the total is the sum of the rows. */
const sumYears = (total: FoundRow, way: Reading): number =>
  amountsOf(total).filter(
    (stated, column) => stated.equals(columnSum(way.rows, column)) && isTold(stated, total, way, column),
  ).length;

const TEN = Amount.fromNumber(10);
const THOUSAND = Amount.fromNumber(1000);
/** One year may be chance where it is of another total. */
const FEWEST_YEARS = 2;

type Slip = (from: Amount, to: Amount) => boolean;

const FACTORS: readonly Slip[] = [TEN, THOUSAND].flatMap((factor): Slip[] => [
  (from, to) => from.equals(to.times(factor)),
  (from, to) => to.equals(from.times(factor)),
]);

/** One row, by the same slip in every year, is all that is off. */
function isOneRowOff(total: FoundRow, { rows }: Reading): boolean {
  const off = amountsOf(total).map((stated, column) => stated.minus(columnSum(rows, column)));
  return rows.some((row) => {
    const printed = amountsOf(row);
    const isAll = (slip: Slip): boolean => printed.every((from, column) => slip(from, from.plus(off[column]!)));
    return printed.filter(isFilled).length >= FEWEST_YEARS && FACTORS.some(isAll);
  });
}

const addsSeveral = ({ total, ways }: ReadTotal): boolean =>
  ways.some((way) => way.rows.length > 1 && sumYears(total, way) >= FEWEST_YEARS);

/** "Udgifter", its rows, and "Udgifter i alt": it says itself which rows it is of. */
const closesItsHeading = ({ heading, label }: FoundRow): boolean =>
  heading !== null && labelKey(heading) !== "" && labelKey(label).startsWith(labelKey(heading));

/** "I alt, løbende priser" right below "I alt" says the same otherwise: in the first year it may be the same amount. */
function isRightBelowTotal({ rows }: FoundTable, total: FoundRow): boolean {
  return rows[rows.indexOf(total) - 1]?.kind === "total";
}

/**
 * In a table of the form a total adds up. Elsewhere "I alt" may be anything, unless it is a sum in some year, or would be
 * if one row had a nought less, or closes its own heading beside another total that is one: those that are none of these
 * are held to nothing.
 */
export function withoutOthers(table: FoundTable, totals: readonly ReadTotal[]): ReadTotal[] {
  if (table.wholeRole !== "unknown") return [...totals];
  const isOfSums = totals.some(addsSeveral);
  const isHeld = ({ total, ways }: ReadTotal): boolean => {
    const fewest = isRightBelowTotal(table, total) ? FEWEST_YEARS : 1;
    return (
      ways.some((way) => way.less || sumYears(total, way) >= fewest || isOneRowOff(total, way)) ||
      (isOfSums && closesItsHeading(total))
    );
  };
  return totals.map((one) => (isHeld(one) ? one : { ...one, ways: [] }));
}
