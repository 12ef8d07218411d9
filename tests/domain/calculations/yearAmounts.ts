import { Amount } from "../../../src/domain/money/amount.ts";
import type { YearAmounts } from "../../../src/domain/calculations/yearAmounts.ts";

/** One row per line, years separated by spaces; "." is a blank: `". -1300 -1300"`. */
export function rows(text: string): YearAmounts[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).map((line) => line.split(/\s+/).map(yearAmount));
}

function yearAmount(word: string): Amount | null {
  return word === "." ? null : Amount.fromDecimalText(word);
}

export function numbers(amounts: readonly Amount[]): number[] {
  return amounts.map((amount) => amount.toNumber());
}
