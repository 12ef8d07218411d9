import { Amount } from "../money/amount.ts";

/** How much prices and wages rose from the year before to this one: 2.5 is 2.5 percent. */
export interface PriceRate {
  readonly year: number;
  readonly percent: Amount;
}

export type PriceFactor =
  | { readonly kind: "factor"; readonly factor: Amount }
  | { readonly kind: "missingYear"; readonly year: number }
  | { readonly kind: "doubledYear"; readonly year: number };

const HUNDRED = Amount.fromNumber(100);

function product(rates: readonly PriceRate[]): Amount {
  const one = Amount.fromNumber(1);
  return rates.reduce((factor, { percent }) => factor.times(one.plus(percent.dividedBy(HUNDRED))), one);
}

/**
 * What an amount is multiplied by to go from one year's price level to another's: the factors of the years after the
 * earlier one, up to and including the later one; backwards it divides by them.
 */
export function priceFactor(fromYear: number, toYear: number, rates: readonly PriceRate[]): PriceFactor {
  const [earlier, later] = [Math.min(fromYear, toYear), Math.max(fromYear, toYear)];
  const used: PriceRate[] = [];
  for (let year = earlier + 1; year <= later; year += 1) {
    const [rate, another] = rates.filter((candidate) => candidate.year === year);
    if (!rate) return { kind: "missingYear", year };
    if (another) return { kind: "doubledYear", year };
    used.push(rate);
  }
  const factor = product(used);
  return { kind: "factor", factor: fromYear <= toYear ? factor : Amount.fromNumber(1).dividedBy(factor) };
}
