import { Amount } from "../../money/amount.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { Asked } from "./asked.ts";
import { names, wordsOfRow } from "./labelWords.ts";
import { speaksOfSaving } from "./savings.ts";
import { isTimed } from "./timed.ts";

/** The amount is at most so many times one of the row's figures, and one of these at most so many times the amount. */
export function isOfSize({ value }: StatedAmount, { sum, years }: Figure, times: Amount): boolean {
  const stated = value.abs();
  return [sum, ...years.values()].some((figure) => {
    const printed = figure.abs();
    return stated.times(times).compareTo(printed) >= 0 && printed.times(times).compareTo(stated) >= 0;
  });
}

/** An amount that is typed wrong is seldom less than half of the right one, or more than twice as much. */
const TWICE = Amount.fromNumber(2);

/** "Der bruges vikarer for 2,1 mio. kr." is not what the row «Færre vikarer» saves. */
const FEWER = /^(?:færre|mindre)(?!\p{L})/iu;
const isFewer = ({ rows }: Figure): boolean => rows.some(({ label }) => FEWER.test(label.trim()));

/** What a sentence says besides what is paid for: that it has an amount, which one, and when. */
const PLAIN = new RegExp(
  [
    String.raw`^(?:udgør|koster|bliver|beløber|svarer|svarende|stiger|falder|stigende|faldende|fordel(?:er|t|es)`,
    String.raw`|(?:afsætt|afhold|budgetter|(?:ind|fri)?køb|anskaff|anlægg|etabler|gennemfør|udfør|ansætt)es`,
    String.raw`|budgetteret|afsat|sættes|udgift(?:en|er|erne)?|hhv|henholdsvis|både|begge|heraf|hvoraf|mens|samt|samlet|samlede|sparer|frigør|giver`,
    String.raw`|netto|brutto|cirka|knap|godt|omkring|årlige?t?|hver[t]?|året|årene|perioden|over|frem|fremefter`,
    String.raw`|derefter|herefter|første|sidste|følgende|kroner|fuld|indfasning|indfaset|\p{L}{1,3})$`,
  ].join(""),
  "iu",
);
/** Short words that change what is said: what can be, what is not, what is now and who pays ("afholdes af"). */
const TELLING = /(?<!\p{L})(?:kan|må|ej|dag|nu|\p{L}+es af)(?!\p{L})/iu;

/** The sentence names rows, amounts and times, and nothing that the amount may be of instead. */
function saysNothingElse({ sentence: { text }, meant, amount }: Asked): boolean {
  const rows = new Set(meant.sure.flatMap(({ table }) => table.rows));
  const telling = new Set([...rows].flatMap((row) => wordsOfRow(row)));
  // "Øget koordination med Socialforvaltningen": words that tell no label from another are the label's all the same.
  const others = new Set([...rows].flatMap(({ label }) => label.toLowerCase().match(/\p{L}+/gu) ?? []));
  const isOfRow = (word: string): boolean => others.has(word.toLowerCase()) || names([...telling], word.toLowerCase());
  if (TELLING.test(text.replace(amount.text, ""))) return false;
  const words = text.normalize("NFC").match(/\p{L}+/gu) ?? [];
  return words.every((word) => PLAIN.test(word) || isOfRow(word));
}

/**
 * "Busser til skoleklasser udgør 725 t.kr. fra 2028": a row by its own words, a time, an amount of the row's size, and
 * no word more. A sentence that says more may tell of the row's price elsewhere, of a share of it, or of what it saves.
 */
export function isOfSpeltRow(asked: Asked): boolean {
  if (!asked.meant.isSpelt || !isTimed(asked) || !saysNothingElse(asked)) return false;
  const { meant, amount, piece } = asked;
  return meant.sure.some((figure) => (!isFewer(figure) || speaksOfSaving(piece)) && isOfSize(amount, figure, TWICE));
}
