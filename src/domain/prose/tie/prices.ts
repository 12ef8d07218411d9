import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Meant } from "./meantRows.ts";
import { speaksOfMoneyAlone } from "./plainWords.ts";
import type { Piece } from "./piece.ts";

/** What the price of one is called. */
const NAMES = [
  String.raw`(?:\p{L}*)pris(?:en|er)?(?: pr\.? \p{L}+)?`,
  String.raw`takst(?:en)?`,
  String.raw`månedlig(?:e)?[^.]{0,40}`,
  String.raw`gennemsnit\p{L}*[^.]{0,60}`,
  String.raw`gns\.?[^.]{0,40}`,
  String.raw`honorar(?:et)?`,
  "overhead",
  "timeløn",
  String.raw`fratrukket[^.]{0,30}`,
  "[×x*]",
  "hver[ti]?",
].join("|");
/** "prisen fastsættes til ca.", "takst på" */
const VERB = [
  String.raw`\s*(?:er|bliver|på|til|af|for|fastsættes til|skønnes til|udgør|forventes at blive|aktuelt`,
  String.raw`|i gennemsnit|gennemsnitligt?)?[\s(]*(?:er|på|til|af)?\s*(?:ca\.?|cirka|knap|omkring)?`,
].join("");
const POST = String.raw`årsværk\P{L}{0,3}\s?(?:til(?: hvert)?|á|à|a|på|svarende til)\s*(?:ca\.?)?`;
const EACH = String.raw`\s[áà]\s*(?:ca\.?)?|ledelse\s[áà]\s*`;

/** Right before the amount: it is what one of many costs, or a part of such a price. */
const PRICE_BEFORE = new RegExp(String.raw`(?:\b(?:${NAMES})${VERB}|${POST}|${EACH})\s*$`, "iu");
/** "Et forløb koster 9.500 kr."; but "Ombygningen koster 3,6 mio. kr." is the row's, where the tables have one. */
const COSTS_BEFORE = new RegExp(String.raw`\b(?:koster|kostede|kostet)${VERB}\s*$`, "iu");
const ONE = /(?<!\p{L})(?:en|et|én|ét|hver|hvert)\s[^,;]*$/iu;

/** "Driftsudgiften pr. plads er 123 t.kr." */
const PER_ONE = /(?<!\p{L})(?:pr\.?|per) (?!år(?!\p{L})|\d|budgetår)\p{L}+(?: (?:\p{L}+|ca\.)){0,4} $/iu;

/** "8/12 af 3.510 t.kr.", "halvdelen af 2 mio. kr.": what a share is taken of. */
const SHARE_OF =
  /(?:\d\s?\/\s?\d+|\d\s?(?:pct\.?|procent|%)|halvdelen|(?:tredje|fjerde|femte)dele?)\s(?:ud\s)?af\s(?:de\s|i alt\s)?$/iu;

/** Right behind it. "pr. år" is no price, and "pr. 1. januar" a date. */
const PRICE_AFTER = new RegExp(
  [
    String.raw`^\s*(?:\(?\s*(?:pr\.?|per)\s+(?!år\b|\d|budgetår)\p{L}+`,
    String.raw`om (?:måneden|ugen|dagen)`,
    "i timen",
    String.raw`(?:om året |årligt |pr\.? år )?(?:pr\.?|per)\s+(?!år\b|\d)\p{L}+`,
    String.raw`(?:om året )?hver\b`,
    "i timeløn",
    String.raw`inkl\.? overhead`,
    String.raw`[×x*/]\s*\d)`,
  ].join("|"),
  "iu",
);

/** "Etableringen koster 0,7 mio. kr. i 2019": what a row is named for and costs in a year is not one of many. */
const IN_YEAR = /^\s*(?:i|fra) (?:hhv\. )?20\d\d/u;

/** No table has the price of one. */
const AVERAGE = /(?<!\p{L})(?:gennemsnitligt? $|gennemsnitligt udgør |i gennemsnit )/iu;
const A_YEAR = /^ (?:om året|årligt|pr\. år)/iu;

const OF_TABLE = /, jf\.? tabel/iu;

function isCostOfOne({ before, after }: Piece, { isSpelt, sure }: Meant): boolean {
  if (!COSTS_BEFORE.test(before)) return false;
  return ONE.test(before) || !(isSpelt || OF_TABLE.test(after) || (sure.length > 0 && IN_YEAR.test(after)));
}

/** "Gennemsnitligt udgør ønsket 2,8 mio. kr. om året": of the years, and of nothing else. */
const isAverageOfYears = (text: string, lead: string, { after }: Piece, { isStrict }: Meant): boolean =>
  A_YEAR.test(after) && AVERAGE.test(lead) && (isStrict || speaksOfMoneyAlone(text));

/** What one of many costs, or what a share is taken of. */
export function isPrice(text: string, { from, isSpan }: StatedAmount, piece: Piece, meant: Meant): boolean {
  const lead = text.slice(0, from);
  if (isSpan || SHARE_OF.test(lead) || PER_ONE.test(piece.before)) return true;
  if (PRICE_BEFORE.test(lead)) return !isAverageOfYears(text, lead, piece, meant);
  return isCostOfOne(piece, meant) || PRICE_AFTER.test(piece.after);
}
