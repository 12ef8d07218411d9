import { Amount } from "../../money/amount.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Figure, Figures } from "../amounts/proseFigures.ts";
import { isAgreed, isTotal } from "./agreement.ts";
import type { Asked, Context } from "./asked.ts";
import { isElsewhere } from "./elsewhere.ts";
import { speaksOfMoneyAlone } from "./plainWords.ts";
import { saysNothingElse } from "./spelt.ts";
import { tieOf } from "./tie.ts";
import { exactly, YEARLY } from "./tied.ts";

const THOUSAND = Amount.fromNumber(1000);
const DECIMALS = /\d,\d/;
const TEN = Amount.fromNumber(10);
const IN_ALL = /\b(?:i alt|samlet)\b/i;

/** "2,5 t.kr.", and "3 t.kr." where the sentence is about the proposal's own money: millions look like that. */
function looksLikeMillions({ amount, subject, sentence }: Asked): boolean {
  if (amount.value.abs().compareTo(TEN) >= 0) return false;
  if (subject === "own") return true;
  return subject === "loose" && IN_ALL.test(sentence.text.slice(0, amount.from));
}

/** Rounded to one figure an amount is near too much: "4 t.kr." is no 3.500. */
const LEAST_ROUNDED = Amount.fromNumber(20);
const isPrecise = ({ value, tolerance }: StatedAmount): boolean =>
  value.abs().compareTo(tolerance.times(LEAST_ROUNDED)) >= 0;

const PER_ONE = /\b(?:pr\.|per) (?!år\b|\d)|\bhver\b|gennemsnit|\bpris/i;
const isMoreThanAll = ({ amount }: Asked, { single, blocks }: Figures): boolean =>
  [...single, ...blocks].every((figure) => figure.sum.abs().compareTo(amount.value.abs()) < 0);

/** Millions that are more than all of the tables, thousands with decimals, or so few that millions look like that. */
function isOddUnit(asked: Asked, figures: Figures): boolean {
  const { amount, subject, sentence, piece, years, meant } = asked;
  const isTimed = years.kind !== "none" || YEARLY.test(piece.after);
  if (amount.unit === "million")
    return isMoreThanAll(asked, figures) && (subject === "own" || (meant.isStrict && isTimed));
  const isPlain = subject === "own" || (meant.sure.length > 0 && !PER_ONE.test(sentence.text));
  return (isPlain && DECIMALS.test(amount.text)) || looksLikeMillions(asked);
}

/** The rows that a sentence speaks of alone, and the totals where it speaks of the proposal's money alone. */
function namedAlone(asked: Asked, { single }: Figures): readonly Figure[] {
  if (speaksOfMoneyAlone(asked.sentence.text)) return single.filter(isTotal);
  return saysNothingElse(asked) ? asked.meant.sure : [];
}

/**
 * "650 mio. kr." where 650 t.kr. is a figure, and nothing in the tables is as much; "2,5 t.kr." where 2.500 is: the
 * figure with the other unit, null where the unit is right or nobody can know. What a row is named for is as near as it
 * is printed, what is not has to be exact.
 */
export function inOtherUnit(asked: Asked, { figures }: Context): Figure | null {
  const { amount, years, meant } = asked;
  if (amount.isSpan || amount.unit === "krone") return null;
  const scaled = (value: Amount): Amount =>
    amount.unit === "million" ? value.dividedBy(THOUSAND) : value.times(THOUSAND);
  const other = { ...amount, value: scaled(amount.value), tolerance: scaled(amount.tolerance) };
  const isOf = (stated: StatedAmount) => (figure: Figure) => tieOf(stated, years, figure) !== null;
  if (!isOddUnit(asked, figures)) {
    const isTooMuch = amount.unit === "million" && !isElsewhere(asked) && isMoreThanAll(asked, figures);
    return isTooMuch ? (namedAlone(asked, figures).find(isOf(exactly(other))) ?? null) : null;
  }
  return (
    [...meant.sure, ...figures.single, ...figures.blocks].find(isOf(exactly(other))) ??
    (isPrecise(other) ? meant.sure.find(isOf(other)) : undefined) ??
    (isAgreed(asked.sentence) ? (figures.single.find(isOf(other)) ?? null) : null)
  );
}
