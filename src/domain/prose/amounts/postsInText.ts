import { Amount } from "../../money/amount.ts";
import { parseDanishDigits } from "../../money/danishNumber.ts";
import { amountsIn, type StatedAmount } from "./amountsInText.ts";

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
export interface Posts {
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

function costOf(count: Amount, price: StatedAmount, whole: StatedAmount): Posts {
  const value = count.times(price.value.abs());
  const slack = whole.tolerance.plus(count.times(price.tolerance));
  return { price, whole, value, isRight: value.minus(whole.value.abs()).abs().compareTo(slack) <= 0 };
}

/** "2,5 årsværk til en årsværkpris på 600 t.kr., til en samlet udgift på 1,5 mio. kr." */
export function postsIn(sentence: string, amounts: readonly StatedAmount[]): Posts | null {
  const [price] = amounts;
  const whole = amounts.at(-1);
  if (/\bi (?:\p{L}+|\d+(?:,\d)?) (?:år|måneder|mdr)/iu.test(sentence)) return null;
  if (!price || !whole || amounts.length < 2) return null;
  if (!IN_ALL.test(sentence.slice(amounts.at(-2)!.to, whole.from))) return null;
  // With something else added, the whole is of more than the posts.
  if (amounts.some((amount) => isBetween(sentence, price, whole, amount))) return null;
  const count = countedPosts(sentence, price, whole);
  return count && costOf(count, price, whole);
}

/** "3.780 t.kr. om året, beregnet som 6 årsværk à 630 t.kr.", "1.890 t.kr. (420 boliger à 4.500 kr.)": the whole comes first. */
const RECKONED = new RegExp(
  String.raw`^(?: årligt| om året| pr\. år| i 20\d\d)*,? (?:\(|(?:\p{L}+ )?(?:beregnet som|svarende til|svarer til|dvs\.) )` +
    String.raw`(\d{1,3}(?:\.\d{3})?(?:,\d+)?|to|tre|fire|fem|seks) (?:[\p{L}-]+ ){1,3}[áà] $`,
  "iu",
);

/** The same where the whole is said before the posts that it is the price of. */
export function postsBehind(sentence: string, amounts: readonly StatedAmount[]): Posts | null {
  const [whole, price, ...others] = amounts;
  if (!whole || !price || others.length > 0 || PARTLY.test(sentence)) return null;
  const count = countOf(RECKONED.exec(sentence.slice(whole.to, price.from))?.[1]?.toLowerCase() ?? "");
  return count && costOf(count, price, whole);
}

/** "1,5 årsværk á 600 t.kr. svarende til 900 t.kr.": the amount is what the sentence reckons, and reckons right. */
export function isCostOfPosts(sentence: string, { from }: StatedAmount): boolean {
  const posts = postsIn(sentence, amountsIn(sentence));
  return posts !== null && posts.isRight && posts.whole.from === from;
}
