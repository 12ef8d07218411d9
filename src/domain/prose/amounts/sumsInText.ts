import { Amount } from "../../money/amount.ts";
import { parseDanishDigits } from "../../money/danishNumber.ts";
import { amountsIn, type StatedAmount } from "./amountsInText.ts";
import { expressionsIn } from "./expressions.ts";
import { pieceOf } from "../tie/piece.ts";
import { yearsIn } from "../years/yearsInText.ts";

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
  /\b(?:fordelt (?:med|på|over)|fordeles (?:med|på)|fordeler sig (?:med|på)|opdelt i|bestående af)\b[^.]{0,60}$/i;
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

/** "2,5 årsværk", "1½ årsværk", "et halvt årsværk"; "tre og et halvt" begins elsewhere and is not reckoned. */
const POST_COUNT = String.raw`\d+(?:,\d+)?½?|½|et halvt|halvandet|et|ét|to|tre|fire|fem|seks`;
const POSTS = new RegExp(
  String.raw`(?<![\d,½]|\bog\s)(?<!\p{L})(${POST_COUNT})\s+(?!halv|kvart)` +
    String.raw`(?:[\p{L}'’-]+\s+){0,2}?[\p{L}'’-]*årsværk(?!s?pris)`,
  "iu",
);
/** "fem sundhedsplejersker á 702 t.kr.": right before the price. */
const COUNTED =
  /(?<![\p{L}\d,.½])(\d{1,3}(?:\.\d{3})?|to|tre|fire|fem|seks)\s+(?:\p{L}+\s+){1,3}(?:[áà]|a|til hver)\s+(?:ca\.\s*)?$/iu;
/** A part of a year or a post makes another whole. */
const PARTLY = /måned|halvår|kvartal|deltid|procent|pct|%|\d\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;
const HALVES = /halv|½|kvart/i;
const POST_WORDS: Readonly<Record<string, string>> = {
  et: "1",
  ét: "1",
  to: "2",
  tre: "3",
  fire: "4",
  fem: "5",
  seks: "6",
  "½": "0,5",
  "et halvt": "0,5",
  halvandet: "1,5",
};

function countOf(word: string): Amount | null {
  return parseDanishDigits(POST_WORDS[word] ?? word.replace("½", ",5"));
}
const AT_PRICE =
  /(?:årsværks?pris|(?<!\p{L})(?:hvert?|[áà]|gennemsnitsløn)(?!\p{L})|pr\.? årsværk)(?:\s(?:på|ca\.|er|til))*\s*$/iu;
const IN_ALL = /(?:samlet udgift|i alt|samlet|svarende til|samlede udgift)\b[^.]{0,25}$/i;

const MORE_POSTS = /\bog (?:ét|et|to|tre|\d+) årsværk\b/i;

function countedPosts(sentence: string, price: StatedAmount, whole: StatedAmount): Amount | null {
  const before = sentence.slice(0, price.from);
  const years = sentence.slice(price.to, whole.from).match(/\b20\d\d\b/g) ?? [];
  // Of several years, of more posts than one kind, or a part of one behind the price: the whole is of them all.
  if (years.length > 1) return null;
  const counted = COUNTED.exec(before);
  if (counted) return PARTLY.test(sentence) ? null : countOf(counted[1]!.toLowerCase());
  const posts = POSTS.exec(sentence);
  if (!posts || posts.index > price.from || !AT_PRICE.test(before)) return null;
  const others = sentence.slice(posts.index + posts[0].length, whole.from);
  return POSTS.test(others) || MORE_POSTS.test(others) || HALVES.test(others) ? null : countOf(posts[1]!.toLowerCase());
}

/** A number of posts at a price, and what the sentence says they cost together. */
interface Posts {
  readonly price: StatedAmount;
  readonly whole: StatedAmount;
  readonly value: Amount;
  readonly isRight: boolean;
}

/** "600 t.kr. (heraf 50 t.kr. til overhead), i alt …": what stands in brackets explains the price. */
function isBetween(sentence: string, price: StatedAmount, whole: StatedAmount, { from, to }: StatedAmount): boolean {
  const lead = sentence.slice(price.to, from);
  const isBracketed = lead.lastIndexOf("(") > lead.lastIndexOf(")");
  return from >= price.to && to <= whole.from && !isBracketed;
}

/** "2,5 årsværk til en årsværkpris på 600 t.kr., til en samlet udgift på 1,5 mio. kr." */
function postsIn(sentence: string, amounts: readonly StatedAmount[]): Posts | null {
  const [price] = amounts;
  const whole = amounts.at(-1);
  if (/\bi (?:\p{L}+|\d+(?:,\d)?) (?:år|måneder|mdr)/iu.test(sentence)) return null;
  if (!price || !whole || amounts.length < 2) return null;
  if (!IN_ALL.test(sentence.slice(amounts.at(-2)!.to, whole.from))) return null;
  // With something else added, the whole is of more than the posts.
  if (amounts.some((amount) => isBetween(sentence, price, whole, amount))) return null;
  const count = countedPosts(sentence, price, whole);
  if (!count) return null;
  const value = count.times(price.value.abs());
  const slack = whole.tolerance.plus(count.times(price.tolerance));
  return { price, whole, value, isRight: value.minus(whole.value.abs()).abs().compareTo(slack) <= 0 };
}

function brokenPosts(sentence: string, amounts: readonly StatedAmount[]): BrokenSum | null {
  const posts = postsIn(sentence, amounts);
  return posts && !posts.isRight
    ? { whole: posts.whole, parts: [posts.price], value: posts.value, kind: "posts" }
    : null;
}

/** "1,5 årsværk á 600 t.kr. svarende til 900 t.kr.": the amount is what the sentence reckons, and reckons right. */
export function isCostOfPosts(sentence: string, { from }: StatedAmount): boolean {
  const posts = postsIn(sentence, amountsIn(sentence));
  return posts !== null && posts.isRight && posts.whole.from === from;
}

/** What a sentence adds up and gets wrong; null where it adds nothing, or adds it right. */
export function brokenSumIn(sentence: string, before: string | null): BrokenSum | null {
  const amounts = amountsIn(sentence);
  // Nothing is added where no amount is stated.
  if (amounts.length === 0) return null;
  return (
    brokenExpression(sentence, amounts) ??
    brokenDistribution(sentence, amounts) ??
    moreThanWhole(sentence, before) ??
    moreThanOwnWhole(sentence, amounts) ??
    brokenPosts(sentence, amounts)
  );
}
