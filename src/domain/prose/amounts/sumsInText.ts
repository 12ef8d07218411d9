import { Amount } from "../../money/amount.ts";
import { amountsIn, type StatedAmount } from "./amountsInText.ts";
import { expressionsIn } from "./expressions.ts";
import { pieceOf } from "../tie/piece.ts";
import { yearsIn } from "../years/yearsInText.ts";
import { postsBehind, postsIn } from "./postsInText.ts";
import { sumOfSeries } from "./sumOfSeries.ts";

/** A whole that a sentence states, and what its parts make instead. Amounts in 1.000 kr. */
export interface BrokenSum {
  readonly whole: StatedAmount;
  readonly parts: readonly StatedAmount[];
  readonly value: Amount;
  /** How the parts are reckoned: added, more than the whole they are a part of, or a number of posts at a price. */
  readonly kind: "sum" | "more" | "posts";
}

const HALF = Amount.fromDecimalText("0.5");

/** Whoever adds parts has the whole as exactly: half of what its last digit leaves open. */
function differs(value: Amount, whole: StatedAmount, parts: readonly StatedAmount[]): boolean {
  const slack = Amount.sum([whole.tolerance.times(HALF), ...parts.map(({ tolerance }) => tolerance)]);
  return value.minus(whole.value.abs()).abs().compareTo(slack) > 0;
}

/** "0,6 mio. kr. i hhv. 2020 og 2021" is stated once and meant twice. */
function timesMeant(sentence: string, amounts: readonly StatedAmount[], index: number): number {
  const { after } = pieceOf(sentence, amounts, index);
  const years = yearsIn(after);
  const isEach = /\b(?:hhv|hver|hvert|både|årligt|om året|pr\. år|begge)\b/i.test(after);
  return isEach && years.kind === "in" ? years.years.length : 1;
}

const IN_PARTS =
  /\b(?:fordelt (?:med|på|over)|fordeles (?:med|på)|(?:fordeler sig|afholdes|falder|betales) (?:med|på)|opdelt i|bestående af)\b[^.]{0,60}$/i;
const UNSURE =
  /\b(?:resten|resterende|blandt andet|bl\.a\.|bl\. a\.|primært|især|heraf|herudover|derudover|hertil|samt|årligt|om året|pr\. år)\b/i;

/** "600 t.kr. i alt …, fordelt med 300 t.kr. i 2019 og 300 t.kr. i 2020". */
function brokenDistribution(sentence: string, amounts: readonly StatedAmount[]): BrokenSum | null {
  const opens = amounts.findIndex(
    ({ to }, index) => amounts[index + 1] && IN_PARTS.test(sentence.slice(to, amounts[index + 1]!.from)),
  );
  const [whole, ...parts] = opens < 0 ? [] : amounts.slice(opens);
  if (!whole || parts.length < 2) return null;
  if (UNSURE.test(sentence.slice(whole.to)) || [whole, ...parts].some(({ isSpan, unit }) => isSpan || unit === "krone"))
    return null;
  const meant = parts.map(({ value }, index) =>
    value.abs().times(Amount.fromNumber(timesMeant(sentence, amounts, opens + index + 1))),
  );
  const value = Amount.sum(meant);
  return differs(value, whole, parts) ? { whole, parts, value, kind: "sum" } : null;
}

function brokenSeries(sentence: string, amounts: readonly StatedAmount[]): BrokenSum | null {
  const series = sumOfSeries(sentence, amounts);
  if (!series) return null;
  const value = Amount.sum(series.parts.map((part) => part.value));
  return differs(value, series.whole, series.parts) ? { ...series, value, kind: "sum" } : null;
}

const IN_ALL = /, (?:dvs\. )?(?:i alt|samlet|tilsammen)\s*$/iu;

/** "150 t.kr. i hvert af årene 2026 og 2027, i alt 300 t.kr." */
function brokenYears(sentence: string, amounts: readonly StatedAmount[]): BrokenSum | null {
  const [part, whole, ...others] = amounts;
  if (!part || !whole || others.length > 0 || [part, whole].some(({ isSpan, unit }) => isSpan || unit === "krone"))
    return null;
  const times = timesMeant(sentence, amounts, 0);
  if (times < 2 || !IN_ALL.test(sentence.slice(part.to, whole.from))) return null;
  const value = part.value.abs().times(Amount.fromNumber(times));
  const slack = whole.tolerance.plus(part.tolerance.times(Amount.fromNumber(times)));
  const isRight = value.minus(whole.value.abs()).abs().compareTo(slack) <= 0;
  return isRight ? null : { whole, parts: Array.from({ length: times }, () => part), value, kind: "sum" };
}

const PARTS_BEGIN = /^[^.;]{0,60}\b(?:heraf|hvoraf)\b[^.;]{0,40}$/i;
/** "… til broen, 9,0 mio. kr. til stien og", "… og service": the next one of a list. */
const NEXT_PART = /^[^.,;]{0,40}(?:,| og) (?:(?:service|anlæg)(?:en|et)? (?:udgør )?)?$/u;
/** A yearly whole, and parts that go against each other, are no whole of these parts. */
const NOT_ADDED = /årligt|om året|pr\. år|hvert år|netto|indtægt|heraf|hvoraf|fratrukket|modregn/i;

/** "7,5 mio. kr. i alt, heraf 7,4 mio. kr. på anlæg og 1,3 mio. kr. på service": parts are never more than their whole. */
function moreThanOwnWhole(sentence: string, amounts: readonly StatedAmount[]): BrokenSum | null {
  const [whole, ...parts] = amounts;
  const [first] = parts;
  if (!whole || !first || parts.length < 2) return null;
  if (!PARTS_BEGIN.test(sentence.slice(whole.to, first.from))) return null;
  const betweens = parts.slice(1).map(({ from }, index) => sentence.slice(parts[index]!.to, from));
  if (!betweens.every((between) => NEXT_PART.test(between))) return null;
  const rest = sentence.slice(whole.to).replace(/heraf|hvoraf/i, "");
  if (
    NOT_ADDED.test(rest) ||
    amounts.some(({ isSpan, unit, value }) => isSpan || unit === "krone" || value.isNegative())
  )
    return null;
  const value = Amount.sum(parts.map((part) => part.value));
  const isMore = value.compareTo(whole.value) > 0 && differs(value, whole, parts);
  return isMore ? { whole, parts, value, kind: "more" } : null;
}

function brokenExpression(sentence: string, amounts: readonly StatedAmount[]): BrokenSum | null {
  const broken = expressionsIn(sentence, amounts).find(({ terms, result, value }) => differs(value, result, terms));
  return broken ? { whole: broken.result, parts: broken.terms, value: broken.value, kind: "sum" } : null;
}

/** "… netto på 4,5 mio. kr. Heraf 1,5 til A, 1,5 til B og 1,5 til C": parts are never more than their whole. */
function moreThanWhole(sentence: string, before: string | null): BrokenSum | null {
  if (!/^heraf\b/i.test(sentence)) return null;
  const whole = amountsIn(before ?? "").at(-1);
  const parts = amountsIn(sentence);
  if (!whole || parts.length < 2) return null;
  if ([whole, ...parts].some(({ isSpan, unit }) => isSpan || unit === "krone")) return null;
  const value = Amount.sum(parts.map((part) => part.value.abs()));
  const isMore = value.compareTo(whole.value.abs()) > 0 && differs(value, whole, parts);
  return isMore ? { whole, parts, value, kind: "more" } : null;
}

function brokenPosts(sentence: string, amounts: readonly StatedAmount[]): BrokenSum | null {
  const posts = postsIn(sentence, amounts) ?? postsBehind(sentence, amounts);
  return posts && !posts.isRight
    ? { whole: posts.whole, parts: [posts.price], value: posts.value, kind: "posts" }
    : null;
}

/** What a sentence adds up and gets wrong; null where it adds nothing, or adds it right. */
export function brokenSumIn(sentence: string, before: string | null): BrokenSum | null {
  const amounts = amountsIn(sentence);
  // Nothing is added where no amount is stated.
  if (amounts.length === 0) return null;
  return (
    brokenExpression(sentence, amounts) ??
    brokenDistribution(sentence, amounts) ??
    brokenSeries(sentence, amounts) ??
    brokenYears(sentence, amounts) ??
    moreThanWhole(sentence, before) ??
    moreThanOwnWhole(sentence, amounts) ??
    brokenPosts(sentence, amounts)
  );
}
