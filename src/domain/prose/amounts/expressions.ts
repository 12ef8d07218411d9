import { Amount } from "../../money/amount.ts";
import { parseDanishDigits } from "../../money/danishNumber.ts";
import type { StatedAmount } from "./amountsInText.ts";

/** A reckoning that a sentence spells out: its terms, and what it says they make. */
export interface Expression {
  readonly terms: readonly StatedAmount[];
  readonly result: StatedAmount;
  /** What the terms make. */
  readonly value: Amount;
}

type Operator = "+" | "-" | "x" | "=";

function operatorIn(between: string): Operator | null {
  const bare = between
    .replace(/\\/g, "")
    .replace(/\bca\.|\bca\b|\bi alt\b/gi, "")
    .replace(/[\s()]/g, "");
  if (bare === "+" || bare === "=") return bare;
  if (/^[-–−‑]$/.test(bare)) return "-";
  return /^[×x*·]$/i.test(bare) ? "x" : null;
}

/** "- 11.700 kr." behind an amount has its operator in its own text. */
function operatorBefore(sentence: string, before: StatedAmount, amount: StatedAmount): Operator | null {
  const sign = /^[-–−‑]/.test(amount.text) ? "-" : "";
  return operatorIn(sentence.slice(before.to, amount.from) + sign);
}

/** "51 familier x 25.300 kr. =", "7.500 samtaler om året x 480 kr. =": a count before the first amount. */
const COUNT = /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s+(?:\p{L}+\s+){0,4}[×x*]\s*$/iu;

function countBefore(sentence: string, amount: StatedAmount): Amount | null {
  const digits = COUNT.exec(sentence.slice(0, amount.from).replace(/\\/g, ""))?.[1];
  return digits === undefined ? null : parseDanishDigits(digits);
}

/** The reckonings of a sentence, and the amounts that are only their terms. */
export function expressionsIn(sentence: string, amounts: readonly StatedAmount[]): Expression[] {
  const found: Expression[] = [];
  let terms: StatedAmount[] = [];
  let value = Amount.zero;
  amounts.forEach((amount, index) => {
    const before = amounts[index - 1];
    const operator = before ? operatorBefore(sentence, before, amount) : null;
    const size = amount.value.abs();
    if (operator === "=" && terms.length > 0) {
      const counted = terms.length > 1 || countBefore(sentence, terms[0]!) !== null;
      if (counted) found.push({ terms, result: amount, value });
      terms = [];
    } else if ((operator === "+" || operator === "-") && terms.length > 0) {
      terms = [...terms, amount];
      value = operator === "+" ? value.plus(size) : value.minus(size);
    } else {
      terms = [amount];
      value = size.times(countBefore(sentence, amount) ?? Amount.fromNumber(1));
    }
  });
  return found;
}
