import { Amount } from "../../money/amount.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Asked, Context } from "./asked.ts";
import { COMMITTEES } from "../../case/committees/committeeData.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import { committeesNamedIn } from "../../reconciliation/committees/namedCommittees.ts";
import { isAgreed, isTotal, totalAgreed } from "./agreement.ts";
import { isCalledOtherwise } from "./calledBy.ts";
import { candidatesOf } from "./candidates.ts";
import type { Figure, Figures } from "../amounts/proseFigures.ts";
import { claims, isOfCommittee, mayClaim } from "./claims.ts";
import { figuresHeaded, figuresMeant, figuresNamedTogether, meantBy } from "./meantRows.ts";
import { isForAnother, isOfSomethingLess } from "./purpose.ts";
import type { Verdict } from "../amounts/proseAmount.ts";
import { hasSavings, isIncome, speaksOfCost, speaksOfIncome, speaksOfSaving } from "./savings.ts";
import { type Tie, tieAnyYear, tieOf } from "./tie.ts";
import { isRisenTo, type StatedYears } from "../years/yearsInText.ts";

interface Tied {
  readonly figure: Figure;
  readonly tie: Tie;
}

function tiedAmount({ years, sum }: Figure, tie: Tie): Amount {
  if (tie.kind === "sum") return Amount.sum(tie.years.map((year) => years.get(year) ?? null));
  return years.get(tie.year) ?? sum;
}

/** The first figure that has the amount exactly, else the first that is as near as the amount is printed. */
function bestTie(amount: StatedAmount, figures: readonly Figure[], tieTo: (figure: Figure) => Tie | null): Tied | null {
  let near: Tied | null = null;
  for (const figure of figures) {
    const tie = tieTo(figure);
    if (!tie) continue;
    if (tiedAmount(figure, tie).abs().equals(amount.value.abs())) return { figure, tie };
    near ??= { figure, tie };
  }
  return near;
}

const YEARLY = /^.{0,12}(?:årligt|om året|pr\. år|hvert år)/i;
/** What is said of every year, and a level that is risen to, is no sum; a saving is no cost, nor the other way round. */
function fits({ amount, piece }: Asked, { figure, tie }: Tied): boolean {
  if (tie.kind === "sum" && (YEARLY.test(piece.after) || isRisenTo(piece.before))) return false;
  const value = tiedAmount(figure, tie);
  if (amount.value.isNegative() && value.isPositive()) return false;
  if (speaksOfSaving(piece)) return value.isNegative() || !hasSavings(figure);
  return !(speaksOfCost(piece) && value.isNegative());
}

function isOutside(years: StatedYears, { firstYear, lastYear }: Context): boolean {
  if (years.kind === "none") return false;
  const those = years.kind === "from" ? [years.year] : years.years;
  return those.every((year) => year < firstYear || year > lastYear);
}

const HUNDREDTH = Amount.fromDecimalText("0.01");
/** Words mislead, and so a figure that no word names may be meant; but not one that "5 mio. kr." is merely near. */
function closely(amount: StatedAmount): StatedAmount {
  const most = amount.value.abs().times(HUNDREDTH);
  return { ...amount, tolerance: amount.tolerance.compareTo(most) < 0 ? amount.tolerance : most };
}

const exactly = (amount: StatedAmount): StatedAmount => ({ ...amount, tolerance: Amount.zero });

function inOtherYears(asked: Asked, those: readonly Figure[]): Tied | null {
  if (asked.years.kind === "none") return null;
  const tieTo = (amount: StatedAmount) => (figure: Figure) => {
    const tie = tieAnyYear(amount, figure);
    return tie && fits(asked, { figure, tie }) ? tie : null;
  };
  return (
    bestTie(asked.amount, those, tieTo(exactly(asked.amount))) ?? bestTie(asked.amount, those, tieTo(asked.amount))
  );
}

/** The figures an amount may be, those that are meant first. */
function tieAmong(asked: Asked, { figures }: Context, named: readonly Figure[]): Tied | null {
  const { amount, years, meant, subject } = asked;
  const tieTo = (stated: StatedAmount) => (figure: Figure) => {
    const tie = tieOf(stated, years, figure);
    return tie && fits(asked, { figure, tie }) ? tie : null;
  };
  const inAll = isAgreed(asked.sentence)
    ? bestTie(amount, [...figures.single.filter(isTotal), ...figures.blocks], tieTo(amount))
    : null;
  if (inAll) return inAll;
  const underHeading = bestTie(amount, figuresHeaded(asked.piece, figures), tieTo(amount));
  if (underHeading) return underHeading;
  const all = [...named, ...figures.single, ...figures.blocks];
  const tied = bestTie(amount, figuresMeant(meant.sure.length > 0 ? meant.sure : named, named, figures), tieTo(amount));
  if (tied || meant.sure.length === 0 || isAgreed(asked.sentence)) return tied ?? bestTie(amount, all, tieTo(amount));
  // Words mislead: but for a line that all but prints the row's label, an equal figure elsewhere is never passed over.
  return meant.isStrict && subject === "item" ? null : bestTie(amount, all, tieTo(closely(amount)));
}

const THOUSAND = Amount.fromNumber(1000);
const DECIMALS = /\d,\d/;
const TEN = Amount.fromNumber(10);
const IN_ALL = /\b(?:i alt|samlet)\b/i;

/** "2,5 t.kr.", and "3 t.kr." where the sentence is about the proposal's own money: millions look like that. */
function looksLikeMillions({ amount, subject, sentence }: Asked): boolean {
  if (amount.value.abs().compareTo(TEN) >= 0) return false;
  if (subject === "own") return true;
  return subject === "loose" && IN_ALL.test(sentence.text.slice(0, amount.from));
}

const PER_ONE = /\b(?:pr\.|per) (?!år\b|\d)|\bhver\b|gennemsnit|\bpris/i;
/** Millions that are more than all of the tables, thousands with decimals, or so few that millions look like that. */
function isOddUnit(asked: Asked, { single, blocks }: Figures): boolean {
  const { amount, subject, sentence, piece, years, meant } = asked;
  const size = amount.value.abs();
  const isMost = [...single, ...blocks].every((figure) => figure.sum.abs().compareTo(size) < 0);
  const isTimed = years.kind !== "none" || YEARLY.test(piece.after);
  if (amount.unit === "million") return isMost && (subject === "own" || (meant.isStrict && isTimed));
  const isPlain = subject === "own" || (meant.sure.length > 0 && !PER_ONE.test(sentence.text));
  return (isPlain && DECIMALS.test(amount.text)) || looksLikeMillions(asked);
}

/**
 * "650 mio. kr." where 650 t.kr. is a figure, and nothing in the tables is as much; "2,5 t.kr." where 2.500 is: the
 * figure with the other unit, null where the unit is right or nobody can know. What a row is named for is as near as it
 * is printed, what is not has to be exact.
 */
function inOtherUnit(asked: Asked, { figures }: Context): Figure | null {
  const { amount, years, meant } = asked;
  if (amount.isSpan || amount.unit === "krone" || !isOddUnit(asked, figures)) return null;
  const scaled = (value: Amount): Amount =>
    amount.unit === "million" ? value.dividedBy(THOUSAND) : value.times(THOUSAND);
  const other = { ...amount, value: scaled(amount.value), tolerance: scaled(amount.tolerance) };
  const isOf = (stated: StatedAmount) => (figure: Figure) => tieOf(stated, years, figure) !== null;
  return (
    [...figures.single, ...figures.blocks].find(isOf(exactly(other))) ??
    meant.sure.find(isOf(other)) ??
    (isAgreed(asked.sentence) ? (figures.single.find(isOf(other)) ?? null) : null)
  );
}

/** A label of which less than this is named is not hinted at. */
const HINT = 0.15;

/** "Socialudvalgets nettobesparelse er 2,2 mio. kr.", where no table has a row of a committee. */
function isOfUntoldCommittee({ piece }: Asked, { single }: Figures): boolean {
  const hasOwn = single.some(({ rows }) =>
    rows.some(({ label, committeeText }) => committeeText || findCommittee(label)),
  );
  return !hasOwn && committeesNamedIn(piece.before, COMMITTEES).length > 0;
}

const sharesRow = ({ rows }: Figure, other: Figure | undefined): boolean =>
  rows.some((row) => other?.rows.includes(row));

const labelsOf = ({ single }: Figures): string[] => single.flatMap(({ rows }) => rows.map(({ label }) => label));

export function verdictOf(asked: Asked, context: Context): Verdict {
  const { sentence, amount, piece, subject, years, meant } = asked;
  if (subject === "price" || subject === "other") return { kind: "aside", subject };
  const { figures } = context;
  const near = `${piece.before} ${piece.after}`;
  // The lines of an item's own paragraph explain it.
  const around = subject === "item" ? sentence.paragraph : sentence.text;
  const named = candidatesOf(figures.single, near, around, sentence.isHeading ? "" : sentence.heading);
  const mentioned = named.map(({ figure }) => figure);
  const tied = tieAmong(asked, context, mentioned);
  if (tied) return { kind: "tied", ...tied };
  // Nothing is what rows add up to that are not there: no row says otherwise.
  if (amount.value.isZero()) return { kind: "aside", subject };
  const slipped = inOtherUnit(asked, context);
  if (slipped) return { kind: "wrongAmount", figures: [slipped] };
  const labels = labelsOf(figures);
  if (subject !== "item" && isCalledOtherwise(piece, labels)) return { kind: "aside", subject };
  const isElse = subject !== "item" && isForAnother(piece, labels);
  const pointed = isElse ? [] : named;
  const sure = meant.sure.length > 0 && !isElse ? meant.sure : meantBy(pointed).sure;
  const isOfIncome = speaksOfIncome(piece);
  if (isOfIncome && !figures.single.some(isIncome)) return { kind: "aside", subject };
  const clear = sure.filter((figure) => !isOfCommittee(figure) && (!isOfIncome || isIncome(figure)));
  const hinted = pointed.some((one) => one.score >= HINT && !isOfCommittee(one.figure));
  if (isOfUntoldCommittee(asked, figures)) return { kind: "aside", subject };
  const isNamed = clear.length > 0 || hinted;
  const those =
    meant.sure.length > 0 ? figuresMeant(meant.sure, mentioned, figures) : [...mentioned, ...figures.single];
  const agreed = isAgreed(sentence) ? [...figures.single.filter(isTotal), ...figures.single] : [];
  const elsewhere = inOtherYears(asked, [...agreed, ...those]);
  const isClaimed = claims(asked, clear, isNamed, context.whole);
  // A row that is only hinted at, but has the amount to the krone in another year, is meant all the same.
  const isSame =
    elsewhere !== null && tiedAmount(elsewhere.figure, elsewhere.tie).abs().equals(asked.amount.value.abs());
  const isHinted = pointed.some(({ figure, score }) => score >= HINT && sharesRow(figure, elsewhere?.figure));
  if (!isClaimed && !(isHinted && isSame && mayClaim(asked, clear))) return { kind: "aside", subject };
  const joint = bestTie(amount, figuresNamedTogether(piece, named), (figure) => tieOf(amount, years, figure));
  if (joint) return { kind: "tied", ...joint };
  if (elsewhere) return { kind: "wrongYear", ...elsewhere };
  if (isOutside(years, context) || isOfSomethingLess(asked, clear)) return { kind: "aside", subject };
  return { kind: "wrongAmount", figures: asked.isOfTotal ? totalAgreed(piece, figures, context.whole) : clear };
}
