import type { Payback } from "../calculations/payback.ts";

/** "under 1 år", "> 6", "2-3 år": years that are stated as a span. */
const SPANS: readonly (readonly [RegExp, (first: number, second: number) => readonly [number, number]])[] = [
  [/^(?:under|mindre end|højst|op til|<)\s*(\d+)/i, (most) => [0, most]],
  [/^(?:over|mere end|mindst|>)\s*(\d+)/i, (least) => [least, Infinity]],
  [/^(?:ca\.?\s*)?(\d+)\s*(?:[-–]|til)\s*(\d+)\s*(?:år)?\.?$/i, (least, most) => [least, most]],
];

const IRRELEVANT = /^(ikke relevant|irrelevant|ej relevant|n\/?a\.?)\b/i;
const NEVER = /ikke|aldrig/i;

function isInSpan(text: string, years: number): boolean {
  return SPANS.some(([words, span]) => {
    const found = words.exec(text);
    const [least, most] = found ? span(Number(found[1]), Number(found[2])) : [Infinity, -Infinity];
    return years >= least && years <= most;
  });
}

/** True where words instead of a number say what the calculation gives. Nothing to pay back makes the question irrelevant. */
export function wordsAgree(text: string, result: Payback): boolean {
  if (result.kind === "never") return NEVER.test(text) || IRRELEVANT.test(text);
  return isInSpan(text, result.years) || (result.years === 0 && IRRELEVANT.test(text));
}
