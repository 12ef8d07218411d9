import type { StatedAmount } from "../amounts/amountsInText.ts";

/** The piece of a sentence that belongs to one amount: up to the next, and of the first also what leads up to it. */
export interface Piece {
  readonly before: string;
  readonly after: string;
  /** "…, og den afledte drift udgør": what stands before it says what it is, and nothing of the amount before that. */
  readonly lead: string;
}

/** A clause between two amounts that ends in its verb leads up to the second of them. */
const LEAD = new RegExp(
  [
    String.raw`(?:[,;:.]|(?<!\p{L})(?:og|mens|men|samt|hvor\p{L}*|idet|da|når)(?!\p{L}))(?![^,;]*[,;] )[^,;]*`,
    String.raw`(?<!\p{L})(?:udgør|er|koster|bliver|giver|får|beløber sig til)`,
    String.raw`(?: (?:på|til|ca\.|cirka|knap|godt|omkring|netto|brutto|i alt|samlet))*\s*$`,
  ].join(""),
  "iu",
);

const leadIn = (between: string): string => LEAD.exec(between)?.[0] ?? "";

export function pieceOf(sentence: string, amounts: readonly StatedAmount[], index: number): Piece {
  const amount = amounts[index];
  if (!amount) return { before: "", after: "", lead: "" };
  const next = amounts[index + 1];
  const before = sentence.slice(amounts[index - 1]?.to ?? 0, amount.from);
  const behind = sentence.slice(amount.to, next?.from ?? sentence.length);
  const after = next ? behind.slice(0, behind.length - leadIn(behind).length) : behind;
  return { before, after, lead: index === 0 ? before : leadIn(before) };
}
