import type { StatedAmount } from "../amounts/amountsInText.ts";

/** The piece of a sentence that belongs to one amount: up to the next, and of the first also what leads up to it. */
export interface Piece {
  readonly before: string;
  readonly after: string;
  /** "…, og den afledte drift udgør": what stands before it says what it is, and nothing of the amount before that. */
  readonly lead: string;
  /** It stands in brackets, and explains the amount before it. */
  readonly isAside: boolean;
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

/** "768 t.kr. årligt (120 kr. pr. sensor)": it stands in a bracket that explains the amount before it. */
function isInBracket(sentence: string, before: StatedAmount | undefined, { from }: StatedAmount): boolean {
  const lead = sentence.slice(before?.to ?? 0, from);
  return before !== undefined && /^[^,;()]*\([^()]*$/u.test(lead) && !/(?<!\p{L})og(?!\p{L})[^(]*\(/u.test(lead);
}

/** Which amounts stand in such a bracket. */
function asidesOf(sentence: string, amounts: readonly StatedAmount[]): boolean[] {
  const asides: boolean[] = [];
  for (const [index, amount] of amounts.entries()) {
    const before = amounts[index - 1];
    const isGoingOn = asides[index - 1] === true && !sentence.slice(before!.to, amount.from).includes(")");
    asides.push(
      isGoingOn ||
        isInBracket(
          sentence,
          amounts.findLast((_, at) => at < index && !asides[at]),
          amount,
        ),
    );
  }
  return asides;
}

/** What is left of a text that other amounts stand in, in brackets. */
const withoutAsides = (text: string): string => text.replace(/\s?\([^()]*\d[^()]*kr[^()]*\)/giu, "");

export function pieceOf(sentence: string, amounts: readonly StatedAmount[], index: number): Piece {
  const amount = amounts[index];
  if (!amount) return { before: "", after: "", lead: "", isAside: false };
  const asides = asidesOf(sentence, amounts);
  const isAside = asides[index]!;
  const isOther = (at: number): boolean => isAside || !asides[at];
  const last = amounts.findLast((_, at) => at < index && isOther(at));
  const next = amounts.find((_, at) => at > index && isOther(at));
  const text = (from: number, to: number): string =>
    isAside ? sentence.slice(from, to) : withoutAsides(sentence.slice(from, to));
  const before = text(last?.to ?? 0, amount.from);
  const behind = text(amount.to, next?.from ?? sentence.length);
  const after = next ? behind.slice(0, behind.length - leadIn(behind).length) : behind;
  return { before, after, lead: last === undefined ? before : leadIn(before), isAside };
}
