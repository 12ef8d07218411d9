import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";

const SAYS_SO = /(?<!\p{L})(?:inkl|ekskl|inklusive|eksklusive|efter|før|med|uden|tillagt|fratrukket)(?!\p{L})|%/iu;

/** In one year any two amounts are in some proportion. */
const FEWEST_YEARS = 2;

/**
 * "I alt inkl. overhead (10 pct.)" right below "I alt": not the sum of the rows, but that total raised by the same share
 * in every year, of which no row tells.
 */
export function isRaisedTotal({ rows }: FoundTable, total: FoundRow): boolean {
  const above = rows[rows.indexOf(total) - 1];
  if (above?.kind !== "total" || !SAYS_SO.test(total.label)) return false;
  const pairs = total.amounts.flatMap((cell, column): (readonly [Amount, Amount])[] => {
    const [raised, plain] = [cell, above.amounts[column]!].map((of) => amountOf(of) ?? Amount.zero) as [Amount, Amount];
    return raised.isZero() && plain.isZero() ? [] : [[raised, plain]];
  });
  const [first] = pairs;
  if (!first || pairs.length < FEWEST_YEARS || first[0].equals(first[1])) return false;
  return pairs.every(([raised, plain]) => {
    const apart = raised.times(first[1]).minus(plain.times(first[0])).abs();
    // Each raised amount is rounded to whole ones.
    return apart.compareTo(plain.abs().plus(first[1].abs())) <= 0;
  });
}
