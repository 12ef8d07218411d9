import { type Slip, slipBetween } from "../../diagnosis/slip/slip.ts";
import { Amount } from "../../money/amount.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { StatedYears } from "../years/yearsInText.ts";
import type { Asked } from "./asked.ts";

/**
 * How many digits a figure has, without the noughts that both end in, so that the slip is hardly chance. Of a thousand
 * right sentences that were tried one has an amount so near to another of a row that it speaks of.
 */
const FEWEST: Partial<Record<Slip, number>> = {
  interchangedDigits: 3,
  replacedDigit: 4,
  leftOutDigit: 4,
  addedDigit: 4,
};
/** Where the row is named beyond doubt. */
const FEWER_WHERE_NAMED = 1;

function amountsIn({ years, sum }: Figure, stated: StatedYears): Amount[] {
  if (stated.kind === "none") return [...years.values(), sum];
  const those = stated.kind === "from" ? [stated.year] : stated.years;
  const amounts = those.flatMap((year) => years.get(year) ?? []);
  return amounts.length > 1 ? [...amounts, Amount.sum(amounts)] : amounts;
}

const bothWithoutNoughts = (one: number, other: number): number[] =>
  one % 10 === 0 && other % 10 === 0 ? bothWithoutNoughts(one / 10, other / 10) : [one, other];

/** One slip of the hand lies between what is printed and what the figure has, as exactly as the amount is printed. */
function isSlipOf({ value, grain }: StatedAmount, amount: Amount, less: number): boolean {
  const [printed, right] = [value, amount].map((one) => one.abs().dividedBy(grain).rounded().toNumber());
  if (!printed || !right) return false;
  const fewest = FEWEST[slipBetween(printed, right) ?? "blank"];
  const shorter = Math.min(...bothWithoutNoughts(printed, right));
  return fewest !== undefined && String(shorter).length >= fewest - less;
}

/** The figure that an amount is one slip of the hand away from, in the years that are said; `sure` is named beyond doubt. */
export function slippedFrom(
  { amount, years }: Asked,
  sure: readonly Figure[],
  hinted: readonly Figure[],
): Figure | null {
  const isOf = (figure: Figure, less: number): boolean =>
    amountsIn(figure, years).some((one) => isSlipOf(amount, one, less));
  const named = sure.find((figure) => isOf(figure, FEWER_WHERE_NAMED));
  // Without a year there are too many figures that an amount may be near to.
  return named ?? (years.kind === "none" ? null : (hinted.find((figure) => isOf(figure, 0)) ?? null));
}
