import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";

const SAYS_SHARE = /(?<!\p{L})(?:inkl|ekskl|inklusive|eksklusive|efter|før|med|uden|tillagt|fratrukket)(?!\p{L})|%/iu;
const SAYS_ROUNDED = /(?<!\p{L})(?:af|op|ned)rundet(?!\p{L})/iu;

type Pair = readonly [retold: Amount, plain: Amount];

function pairsOf(total: FoundRow, above: FoundRow): Pair[] {
  const pairs = total.amounts.map((cell, column): Pair => {
    const plain = above.amounts[column];
    return [amountOf(cell) ?? Amount.zero, (plain && amountOf(plain)) ?? Amount.zero];
  });
  return pairs.filter(([retold, plain]) => !retold.isZero() || !plain.isZero());
}

/** One year that is alike is a sum with wrong years, and no other total. */
const areOther = (pairs: readonly Pair[]): boolean =>
  pairs.length > 0 && pairs.every(([retold, plain]) => !retold.equals(plain));

const TEN = Amount.fromNumber(10);

/** Less than one of its last digit that is not 0 away: "1.000" of 990. */
function isRounded([retold, plain]: Pair): boolean {
  let grain = Amount.fromNumber(1);
  while (!retold.isZero() && retold.divideWhole(grain.times(TEN)).remainder.isZero()) grain = grain.times(TEN);
  return retold.minus(plain).abs().compareTo(grain) < 0;
}

/**
 * Right below "I alt": "I alt inkl. overhead (10 pct.)", that total with more in every year, of which no row tells, or "I
 * alt afrundet". Neither is a sum of the rows.
 */
export function isRetoldTotal({ rows }: FoundTable, total: FoundRow): boolean {
  const above = rows[rows.indexOf(total) - 1];
  if (above?.kind !== "total") return false;
  const pairs = pairsOf(total, above);
  return (
    (SAYS_SHARE.test(total.label) && areOther(pairs)) || (SAYS_ROUNDED.test(total.label) && pairs.every(isRounded))
  );
}
