import type { Amount } from "../../domain/money/amount.ts";
import { readAmountText } from "../../domain/money/amountText.ts";

/** A field's amount is in 1.000 kr.; "350.000 kr." may be that, or 350. */
const NAMES_MONEY = /kr|dkk|mi[ol]|mia/i;
const THOUSANDS = /(?<!\p{L})t\.?\s?(?:kr|dkk)/iu;

/** Money in another unit than the field's, or in one that does not say it: nobody guesses. */
export const isOtherUnit = (text: string): boolean => NAMES_MONEY.test(text) && !THOUSANDS.test(text);

/**
 * As a cell's text is read, pasted from Word or a mail too: "1.234,5", "−1.300", "÷500", "1.300,-". Null for a blank one
 * and for a dash, undefined for what is no amount of 1.000 kr.
 */
export function typedAmount(text: string): Amount | null | undefined {
  const read = readAmountText(text);
  if (read.kind === "blank") return null;
  return read.kind === "amount" && !isOtherUnit(text) ? read.amount : undefined;
}

/** A share or a rate: "60", "2,5" or "60 %". Null for what is no number. */
export function typedShare(text: string): Amount | null {
  return typedAmount(text.replace(/\s*(?:%|pct\.?)\s*$/i, "")) ?? null;
}
