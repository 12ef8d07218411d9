import { Amount } from "../../money/amount.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { ProseAmount, Verdict } from "../amounts/proseAmount.ts";
import { isTotal } from "./agreement.ts";
import type { Asked, Context } from "./asked.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { Piece } from "./piece.ts";
import { isForAnother } from "./purpose.ts";
import { speaksOfAll } from "./claims.ts";
import { tiedAmount } from "./tied.ts";
import { tieAnyYear, tieOf } from "./tie.ts";
import { isRisenTo } from "../years/yearsInText.ts";

/** What stands between the amounts of one list: years, and words that say how they follow each other. */
const GLUE = new Set(
  (
    "og samt i på fra til år året årene årligt om pr per hhv henholdsvis hver hvert af både heraf hvoraf falder fordelt " +
    "med stigende faldende voksende stiger vokser dobbelte halve samme derefter herefter mens er det den udgør alt ca " +
    "knap godt frem fremefter perioden pct"
  ).split(" "),
);
/** "0,9 mio. kr. i 2027 til forundersøgelser, 5,2 mio. kr. …": what stands behind the year is said of the one before. */
const OF_BEFORE = /^\s*i 20\d\d til [^,;]*(?=,|\sog\s)/u;
const isGlue = (between: string): boolean =>
  (between.replace(OF_BEFORE, "").match(/[\p{L}]+/gu) ?? []).every((word) => GLUE.has(word.toLowerCase()));

/** "… i 2026, 4,5 mio. kr. i 2027 og 1,0 mio. kr. i 2028": the places of amounts that nothing else stands between. */
function listsIn(pieces: readonly Piece[]): number[][] {
  const lists: number[][] = [];
  pieces.forEach(({ before, isAside }, index) => {
    // What stands in brackets parts no list, and goes on with none.
    const open = lists.findLast(([first]) => pieces[first!]!.isAside === isAside);
    if (open && isGlue(before)) open.push(index);
    else lists.push([index]);
  });
  return lists.filter((list) => list.length > 1);
}

const SUM = /(?:, | og )(?:dvs\. )?(?:i alt|samlet|tilsammen)\s*$/iu;
const OF_WHOLE = /\b(?:heraf|hvoraf)\b/i;
const FROM_LEVEL = /\bfra\s*$/i;

const isTiedTo = (figure: Figure, { amount, years }: ProseAmount): boolean => tieOf(amount, years, figure) !== null;
const hasYears = ({ years }: ProseAmount): boolean => years.kind !== "none";

/** A part of the one before it is told by no other; "heraf 8,5 mio. kr. i 2026 og 20 mio. kr. i 2027" is a list of them. */
function isLonePart(odd: number, list: readonly number[], pieces: readonly Piece[]): boolean {
  const opens = list.findLastIndex((place) => place <= odd && OF_WHOLE.test(pieces[place]!.before));
  return opens > 0 && list.length - opens < 2;
}

function deniedBy(odd: ProseAmount, figure: Figure): Verdict | null {
  const { amount, years } = odd;
  const tie = tieAnyYear(amount, figure);
  if (tie) return { kind: "wrongYear", figure, tie };
  const those = years.kind === "in" ? years.years : years.kind === "from" ? [years.year] : [];
  return those.some((year) => figure.years.has(year)) ? { kind: "wrongAmount", figures: [figure] } : null;
}

const isOpen = ({ amount, years, verdict }: ProseAmount): boolean =>
  !amount.isSpan &&
  years.kind !== "none" &&
  verdict.kind === "aside" &&
  verdict.subject !== "price" &&
  verdict.subject !== "other";

const hasSameYears = (one: Figure, other: Figure): boolean =>
  one.years.size === other.years.size &&
  [...one.years].every(([year, amount]) => other.years.get(year)?.equals(amount) ?? false);

/** "falder fra 3,5 mio. kr. i 2027 til". */
const RISES_FROM = /(?:stig|fald|voks|øg|reducer|sænk)\p{L}*(?: \p{L}+)? fra\s*$/iu;

/** So many digits of a figure are no accident. */
const TELLING_DIGITS = 3;
/** The amount has just the figure's digits, and so many of them that the figure is what is meant. */
function isToTheDigit({ amount: { value, grain }, verdict }: ProseAmount): boolean {
  if (verdict.kind !== "tied" || !tiedAmount(verdict.figure, verdict.tie).abs().equals(value.abs())) return false;
  return value.abs().dividedBy(grain).toString().replace(/0+$/, "").length >= TELLING_DIGITS;
}

/** "…, når sensorerne holdes ude": it is of less than the first. */
const WITHOUT = /^[^,;]*,? (?:når|uden|ekskl\p{L}*|fratrukket|bortset)(?!\p{L})/iu;

/** The first of two tells what the second is of where it rises to it, or where the words name the first one's row. */
function figureOfPair(
  before: ProseAmount,
  of: Asked,
  { piece, meant, ...odd }: Asked,
  context: Context,
): Figure | null {
  if (before.verdict.kind !== "tied") return null;
  const { figure } = before.verdict;
  if (isRisenTo(piece.before) || (RISES_FROM.test(of.piece.before) && / til $/u.test(piece.before))) return figure;
  const leadsUp = odd.amount.from < of.amount.from && isRisenTo(of.piece.before);
  const isNamed = leadsUp || of.meant.sure.some((one) => hasSameYears(one, figure));
  const labels = figure.rows.map(({ label }) => label);
  const isOther = isElsewhere({ piece, meant, ...odd }) || isForAnother(piece, labels) || WITHOUT.test(piece.after);
  const isAll = isTotal(figure) && (of.isOfTotal || speaksOfAll(of, context));
  return (isNamed || isAll || isToTheDigit(before)) && hasYears(before) && !isOther && of.subject !== "other"
    ? figure
    : null;
}

/** "…, i alt 57,2 mio. kr.": neither what the parts of the list make nor what their figure has. */
function deniedSum(sum: ProseAmount, before: string, parts: readonly ProseAmount[], all: readonly Figure[]) {
  const { amount, years, verdict } = sum;
  const isSaid = SUM.test(before) && years.kind === "none" && !amount.isSpan;
  if (!isSaid || parts.length < 2 || !parts.every(hasYears)) return null;
  const value = Amount.sum(parts.map((part) => part.amount.value.abs()));
  const slack = Amount.sum([amount.tolerance, ...parts.map((part) => part.amount.tolerance)]);
  const isSum = value.minus(amount.value.abs()).abs().compareTo(slack) <= 0;
  // A sum that is as wrong as one of its parts is told by the part.
  if (isSum && verdict.kind === "wrongAmount") return { ...sum, verdict: { kind: "part", figure: null } as const };
  if (isSum || verdict.kind !== "aside" || !parts.every((part) => part.verdict.kind === "tied")) return null;
  const figure = all.find((one) => parts.every((part) => isTiedTo(one, part)));
  return figure ? { ...sum, verdict: { kind: "wrongAmount", figures: [figure] } as const } : null;
}

function withSums(
  found: readonly ProseAmount[],
  pieces: readonly Piece[],
  lists: readonly number[][],
  all: readonly Figure[],
): ProseAmount[] {
  const result = [...found];
  for (const list of lists) {
    const last = list.at(-1)!;
    const parts = list.slice(0, -1).map((place) => found[place]!);
    result[last] = deniedSum(found[last]!, pieces[last]!.before, parts, all) ?? found[last]!;
  }
  return result;
}

/** The figure of the first of two amounts, where the words name it and the second is tied to one that they do not name. */
function figureGoneAstray(before: ProseAmount, odd: ProseAmount, of: Asked, { meant, piece }: Asked): Figure | null {
  if (before.verdict.kind !== "tied" || odd.verdict.kind !== "tied" || !hasYears(before) || !hasYears(odd)) return null;
  const [own, other] = [before.verdict.figure, odd.verdict.figure];
  const isNamed = of.meant.sure.some((one) => hasSameYears(one, own)) || (isTotal(own) && isRisenTo(piece.before));
  const isOtherNamed = meant.sure.some((one) => hasSameYears(one, other));
  return isNamed && !isOtherNamed && !hasSameYears(own, other) && own.rows.length === 1 ? own : null;
}

/** "900 t.kr. i 2027 stigende til 2,7 mio. kr. i 2028": no figure has both, and the first one's says otherwise. */
function withAstray(
  found: readonly ProseAmount[],
  asked: readonly Asked[],
  lists: readonly number[][],
  all: readonly Figure[],
): ProseAmount[] {
  const result = [...found];
  for (const list of lists) {
    for (const [index, place] of list.slice(1).entries()) {
      const before = list[index]!;
      const both = [found[before]!, found[place]!] as const;
      const figure = figureGoneAstray(...both, asked[before]!, asked[place]!);
      if (!figure || all.some((one) => both.every((part) => isTiedTo(one, part)))) continue;
      result[place] = { ...found[place]!, verdict: deniedBy(found[place]!, figure) ?? found[place]!.verdict };
    }
  }
  return result;
}

/** All amounts of a list but one are one figure's, each in its year: then so is that one. */
export function withListed(found: readonly ProseAmount[], asked: readonly Asked[], context: Context): ProseAmount[] {
  const { figures } = context;
  const pieces = asked.map(({ piece }) => piece);
  const all = [...figures.single, ...figures.blocks, ...figures.headed];
  const lists = listsIn(pieces);
  const result = withAstray(withSums(found, pieces, lists, all), asked, lists, [...all, ...figures.runs]);
  for (const list of lists) {
    const open = list.filter((place) => isOpen(found[place]!));
    const [odd] = open;
    if (odd === undefined || open.length > 1 || FROM_LEVEL.test(pieces[odd]!.before)) continue;
    if (isLonePart(odd, list, pieces)) continue;
    const others = list.filter((place) => place !== odd);
    const dated = others.filter((place) => hasYears(found[place]!));
    if (dated.length < Math.min(2, others.length)) continue;
    const [first] = others;
    // "…, i alt 2.200 t.kr.": what has no year is their sum, and may be as wrong as the part.
    const figure =
      others.length === 1
        ? figureOfPair(found[first!]!, asked[first!]!, asked[odd]!, context)
        : all.find((one) => dated.every((place) => isTiedTo(one, found[place]!)));
    const verdict = figure && deniedBy(found[odd]!, figure);
    if (verdict) result[odd] = { ...found[odd]!, verdict };
  }
  return result;
}
