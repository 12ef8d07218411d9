import { Amount } from "../../money/amount.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { Asked } from "./asked.ts";
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

/** "Etape 1 af helhedsrenoveringen", "en del af …". */
const SOME_OF = /(?<!\p{L})(?:etape|fase|\p{L}*del(?:en)?|nogle|resten) (?:\d+ )?af /iu;

/**
 * "Busser til skoleklasser udgør 725 t.kr. fra 2028": a row by its own words, a time, and an amount of the row's size.
 * It is the row's, whichever verb the sentence has.
 */
export function isOfSpeltRow(asked: Asked): boolean {
  if (!asked.meant.isSpelt || !isTimed(asked)) return false;
  const { meant, amount, piece } = asked;
  if (SOME_OF.test(piece.lead)) return false;
  return meant.sure.some((figure) => (!isFewer(figure) || speaksOfSaving(piece)) && isOfSize(amount, figure, TWICE));
}
