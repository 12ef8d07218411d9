import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
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

/** The years, none of them 0, in which the total is the sum of the rows. */
const sumYears = (total: FoundRow, { rows }: Reading): number =>
  amountsOf(total).filter((stated, column) => isFilled(stated) && stated.equals(columnSum(rows, column))).length;

const TEN = Amount.fromNumber(10);
const THOUSAND = Amount.fromNumber(1000);
/** One year may be chance where it is of another total. */
const FEWEST_YEARS = 2;

type Slip = (from: Amount, to: Amount) => boolean;

/** What is taken from the others, written with plus. */
const isTurned: Slip = (from, to) => from.plus(to).isZero();
const FACTORS: readonly Slip[] = [TEN, THOUSAND].flatMap((factor): Slip[] => [
  (from, to) => from.equals(to.times(factor)),
  (from, to) => to.equals(from.times(factor)),
]);

/** One row, by the same slip in every year, is all that is off. */
function isOneRowOff(total: FoundRow, { rows }: Reading, slips: readonly Slip[]): boolean {
  const off = amountsOf(total).map((stated, column) => stated.minus(columnSum(rows, column)));
  return rows.some((row) => {
    const printed = amountsOf(row);
    const isAll = (slip: Slip): boolean => printed.every((from, column) => slip(from, from.plus(off[column]!)));
    return printed.filter(isFilled).length >= FEWEST_YEARS && slips.some(isAll);
  });
}

/** "Bruttoudgift i alt", then "Statstilskud" with plus, then what is left. */
function isWhatIsLeft({ rows }: FoundTable, total: FoundRow): boolean {
  const above = rows.slice(0, rows.indexOf(total));
  const last = above.findLastIndex(({ kind }) => kind === "total");
  const taken = above.slice(last + 1).filter(({ kind }) => kind === "item");
  if (last < 0 || taken.length === 0) return false;
  const whole = amountsOf(above[last]!);
  const agree = amountsOf(total).filter((stated, column) =>
    stated.equals(whole[column]!.minus(columnSum(taken, column))),
  );
  return agree.length >= FEWEST_YEARS;
}

const addsSeveral = ({ total, ways }: ReadTotal): boolean =>
  ways.some((way) => way.rows.length > 1 && sumYears(total, way) >= FEWEST_YEARS);

/**
 * In a table of the form a total adds up. Elsewhere "I alt" may be anything, unless it is a sum in some year, or would be
 * if one row had a nought less, or another total of the table is one: those that are none of these are held to nothing.
 */
export function withoutOthers(table: FoundTable, totals: readonly ReadTotal[]): ReadTotal[] {
  if (table.wholeRole !== "unknown") return [...totals];
  const isOfSums = totals.some(addsSeveral);
  const isLess = (total: FoundRow, ways: readonly Reading[]): boolean =>
    isWhatIsLeft(table, total) || ways.some((way) => isOneRowOff(total, way, [isTurned]));
  const isHeld = ({ total, ways }: ReadTotal): boolean =>
    ways.some((way) => way.less || sumYears(total, way) > 0 || isOneRowOff(total, way, FACTORS)) ||
    (isOfSums && !isLess(total, ways));
  return totals.map((one) => (isHeld(one) ? one : { ...one, ways: [] }));
}
