import { Amount } from "../../money/amount.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { Asked } from "./asked.ts";
import { names, wordsOfRow } from "./labelWords.ts";
import { saysOnly } from "./plainWords.ts";
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
/** … but «Færre vikarer giver 2,1 mio. kr.» is: the sentence says its first word too. */
const isFewer = ({ rows }: Figure, text: string): boolean =>
  rows.some(({ label }) => {
    const fewer = FEWER.exec(label.trim())?.[0].toLowerCase();
    return fewer !== undefined && !text.toLowerCase().includes(fewer);
  });

/** "… om året fra 2027 og reguleres efter nettoprisindekset": what comes behind the amount's own clause tells more of it. */
const GOES_ON = /^([^,;:(]*?)(?:[,;:(]| (?:og|men) (?=\p{Ll}+(?:er|es)(?!\p{L}))).*$/u;

/** The sentence names rows, amounts and times, and nothing that the amount may be of instead. */
export function saysNothingElse({ sentence: { text }, meant, amount }: Asked): boolean {
  const rows = new Set(meant.sure.flatMap(({ table }) => table.rows));
  const telling = new Set([...rows].flatMap((row) => wordsOfRow(row)));
  // "Øget koordination med Socialforvaltningen": words that tell no label from another are the label's all the same.
  const others = new Set([...rows].flatMap(({ label }) => label.toLowerCase().match(/\p{L}+/gu) ?? []));
  const isOfRow = (word: string): boolean => others.has(word.toLowerCase()) || names([...telling], word.toLowerCase());
  const clause = text.slice(0, amount.from) + text.slice(amount.to).replace(GOES_ON, "$1");
  return saysOnly(clause, isOfRow);
}

/**
 * "Busser til skoleklasser udgør 725 t.kr. fra 2028": a row by its own words, a time, an amount of the row's size, and
 * no word more. A sentence that says more may tell of the row's price elsewhere, of a share of it, or of what it saves.
 */
export function isOfSpeltRow(asked: Asked): boolean {
  const { meant, amount, piece } = asked;
  // Of all of a label's words no time is asked: whatever year is meant, the row has another amount in it.
  if (!meant.isSpelt || !(meant.isStrict || isTimed(asked)) || !saysNothingElse(asked)) return false;
  return meant.sure.some(
    (figure) => (!isFewer(figure, asked.sentence.text) || speaksOfSaving(piece)) && isOfSize(amount, figure, TWICE),
  );
}
