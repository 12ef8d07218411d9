import { Amount } from "../../money/amount.ts";
import type { ProseAmount, Verdict } from "../amounts/proseAmount.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import { areaDenied } from "./areaOfWhole.ts";
import type { Asked } from "./asked.ts";
import { isElsewhere } from "./elsewhere.ts";
import { names, wordsOfRow } from "./labelWords.ts";
import { saysOnly } from "./plainWords.ts";
import { isOfSize } from "./spelt.ts";
import { tieAnyYear, tieOf } from "./tie.ts";
import { PART } from "./undivided.ts";

const OF_WHOLE = /^af (?:de|den|det)(?: samlede| i alt)? $/iu;

/** A part this much smaller than its row may be a part of the row itself. */
const TIMES = Amount.fromNumber(5);

const deniedBy = ({ amount, years }: ProseAmount, figure: Figure): Verdict | null => {
  if (tieOf(amount, years, figure)) return null;
  const tie = tieAnyYear(amount, figure);
  return tie ? { kind: "wrongYear", figure, tie } : { kind: "wrongAmount", figures: [figure] };
};

const hasYear = ({ years }: ProseAmount, figure: Figure): boolean =>
  years.kind === "in" && years.years.length === 1 && years.years.every((year) => figure.years.has(year));

/** "15,0 mio. kr., hvoraf 9,8 mio. kr. afholdes i 2027": nothing but a year parts it, so it is the row's in that year. */
function yearOfRow(whole: ProseAmount, part: ProseAmount, { piece, meant }: Asked): Figure | null {
  if (whole.verdict.kind !== "tied" || whole.verdict.tie.kind !== "sum" || !hasYear(part, whole.verdict.figure))
    return null;
  const { figure } = whole.verdict;
  const isOwn = meant.sure.length === 0 || meant.sure.some(({ rows }) => rows.some((row) => figure.rows.includes(row)));
  return isOwn && figure.rows.length === 1 && saysOnly(piece.after, () => false) ? figure : null;
}

/** "… på 5,1 mio. kr., heraf 4,2 mio. kr. til robotter og ladestationer": the one row whose label it spells out. */
function rowOfWhole(whole: ProseAmount, part: ProseAmount, { piece, meant }: Asked): Figure | null {
  const [row, ...others] = new Set(meant.sure.flatMap(({ rows }) => rows.map(({ label }) => label)));
  const [figure] = meant.sure;
  if (whole.verdict.kind !== "tied" || !meant.isStrict || !figure || row === undefined || others.length > 0)
    return null;
  const words = figure.rows.flatMap((own) => wordsOfRow(own));
  const isSpelt = saysOnly(piece.after, (word) => names(words, word.toLowerCase()) || row.includes(word));
  return isSpelt && isOfSize(part.amount, figure, TIMES) ? figure : null;
}

const isUntold = ({ verdict }: ProseAmount): boolean =>
  verdict.kind === "aside" && verdict.subject !== "price" && verdict.subject !== "other";
/** Some other figure happens to be as much: the words name the row. */
const isTiedElsewhere = ({ verdict }: ProseAmount, { meant }: Asked): boolean =>
  verdict.kind === "tied" &&
  meant.isStrict &&
  !verdict.figure.rows.some((row) => meant.sure.some(({ rows }) => rows.includes(row)));

/** What a sentence says is a part of the amount before it, where the tables have just that part and say otherwise. */
export function withPartsDenied(found: readonly ProseAmount[], asked: readonly Asked[]): ProseAmount[] {
  return found.map((part, index) => {
    const whole = found[index - 1];
    const own = asked[index]!;
    const isPart = PART.test(own.piece.before) || (index === 1 && OF_WHOLE.test(asked[0]!.piece.before));
    const isOpen = isUntold(part) || isTiedElsewhere(part, own);
    const ofArea = isUntold(part) && !part.amount.isSpan && !isElsewhere(own) ? areaDenied(found, asked, index) : null;
    if (ofArea) return { ...part, verdict: ofArea };
    if (!whole || !isPart || !isOpen || part.amount.isSpan || part.amount.unit === "krone" || isElsewhere(own))
      return part;
    const figure = yearOfRow(whole, part, own) ?? rowOfWhole(whole, part, own);
    const verdict = figure && deniedBy(part, figure);
    return verdict ? { ...part, verdict } : part;
  });
}
