import type { Payback } from "../calculations/payback.ts";
import { isUnknown } from "../recognition/cells/amountCell.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import { barePaybackText, statedYears } from "../recognition/cells/paybackText.ts";

type Span = readonly [number, number];

const UP_TO = /^(?:under|mindre end|højst|maks(?:imalt|imum)?\.?|max\.?|op til|inden for|senest(?: i)?|<|≤)\s*/i;
const FROM = /^(?:over|mere end|mindst|min\.?|minimum|tidligst(?: i)?|>|≥)\s*/i;
const BETWEEN = /^(?:mellem\s+)?(.+?)(?:\s*[-–]\s*|\s+(?:til|og|eller)\s+)(.+)$/i;

const IRRELEVANT = /^(ikke relevant|irrelevant|ej relevant|n\/?a\.?)(?![\p{L}\d])/iu;
const NEVER = /(?<!\p{L})(?:ikke|aldrig|ingen)(?!\p{L})/iu;

const yearsIn = (text: string): number | null => statedYears(text)?.toNumber() ?? null;

/** "under 1 år", "> 6", "max fem år", "2-3 år": years that are stated as a span; null for any other text. */
function spanOf(text: string): Span | null {
  const bare = barePaybackText(text);
  const most = UP_TO.test(bare) ? yearsIn(bare.replace(UP_TO, "")) : null;
  if (most !== null) return [0, most];
  const least = FROM.test(bare) ? yearsIn(bare.replace(FROM, "")) : null;
  if (least !== null) return [least, Infinity];
  const [, from = "", to = ""] = BETWEEN.exec(bare) ?? [];
  const [first, last] = [yearsIn(from), yearsIn(to)];
  return first === null || last === null ? null : [first, last];
}

const sayYears = (text: string): boolean => spanOf(text) !== null || NEVER.test(text) || IRRELEVANT.test(text);

/** What nobody can read, or what is a date or an error, cannot disagree with anything. */
export const statesNoYears = (cell: FoundCell): boolean =>
  isUnknown(cell) && !(cell.value.kind === "text" && sayYears(cell.value.text));

/**
 * True where words instead of a number say what the calculation gives. Nothing to pay back makes the question
 * irrelevant.
 */
export function wordsAgree(text: string, result: Payback): boolean {
  if (result.kind === "never") return NEVER.test(text) || IRRELEVANT.test(text);
  const span = spanOf(text);
  if (span) return result.years >= span[0] && result.years <= span[1];
  return result.years === 0 && (IRRELEVANT.test(text) || NEVER.test(text));
}
