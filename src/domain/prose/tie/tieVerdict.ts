import { COMMITTEES } from "../../case/committees/committeeData.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import { committeesNamedIn } from "../../reconciliation/committees/namedCommittees.ts";
import type { Verdict } from "../amounts/proseAmount.ts";
import type { Figure, Figures } from "../amounts/proseFigures.ts";
import type { StatedYears } from "../years/yearsInText.ts";
import { isAgreed, isTotal, totalAgreed } from "./agreement.ts";
import type { Asked, Context } from "./asked.ts";
import { isCalledOtherwise } from "./calledBy.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { claims, isOfCommittee, maySayTable, mayClaim, speaksOfAll } from "./claims.ts";
import { isElsewhere } from "./elsewhere.ts";
import { slippedFrom } from "./slipped.ts";
import { figureOfLine, maySayRow } from "./committeeLine.ts";
import { shareOfCommittee } from "./committeeShare.ts";
import { figuresMeant, figuresNamedTogether, meantBy } from "./meantRows.ts";
import { inOtherUnit } from "./otherUnit.ts";
import { isForAnother, isOfSomethingLess } from "./purpose.ts";
import { isIncome, speaksOfIncome } from "./savings.ts";
import { figuresOfTableNamed, isReckonable, rowOfCommitteeNamed } from "./tableNamed.ts";
import { tieAnyYear, tieOf } from "./tie.ts";
import { isUndivided } from "./undivided.ts";
import { bestTie, inOtherYears, type Tied, tieAmong, tiedAmount } from "./tied.ts";

function isOutside(years: StatedYears, { firstYear, lastYear }: Context): boolean {
  if (years.kind === "none") return false;
  const those = years.kind === "from" ? [years.year] : years.years;
  return those.every((year) => year < firstYear || year > lastYear);
}

/** A label of which less than this is named is not hinted at. */
const HINT = 0.15;

const hasCommittee = ({ rows }: Figure): boolean =>
  rows.some(({ label, committeeText }) => Boolean(committeeText) || findCommittee(label) !== null);

/** "Socialudvalgets nettobesparelse er 2,2 mio. kr.", where no table has a row of a committee. */
function isOfUntoldCommittee({ piece }: Asked, { single }: Figures): boolean {
  return committeesNamedIn(piece.before, COMMITTEES).length > 0 && !single.some(hasCommittee);
}

const sharesRow = ({ rows }: Figure, other: Figure | undefined): boolean =>
  rows.some((row) => other?.rows.includes(row));

/** The words of the amount itself, those around it, and the heading above: the rows that any of them point to. */
function rowsNamed({ sentence, piece, subject }: Asked, { single }: Figures): Candidate[] {
  // The lines of an item's own paragraph explain it.
  const around = subject === "item" ? sentence.paragraph : sentence.text;
  const heading = sentence.isHeading ? "" : sentence.heading;
  return candidatesOf(single, `${piece.before} ${piece.after}`, around, heading);
}

/** "Investeringen udgør 11,0 mio. kr. i 2026": no word more of what for. */
const BARE = new RegExp(
  [
    String.raw`^(?:\p{L}*(?:investering|udgift|besparelse|effektivisering|gevinst)(?:e?n|e?rne))`,
    String.raw` (?:er|udgør|bliver|beløber sig til)(?: (?:netto|brutto|samlet|i alt|på))* $`,
  ].join(""),
  "iu",
);

/** What the row that a sentence names outright, by its table and its committee, says of the amount. */
function verdictOfRow(asked: Asked, row: Figure): Verdict {
  const { amount, years } = asked;
  const tie = tieOf(amount, years, row);
  if (tie) return { kind: "tied", figure: row, tie };
  const other = tieAnyYear(amount, row);
  if (other) return { kind: "wrongYear", figure: row, tie: other };
  return isReckonable(amount, [row])
    ? { kind: "aside", subject: asked.subject }
    : { kind: "wrongAmount", figures: [row] };
}

/** The rows that an amount is named for, and whether it is hinted at others. */
interface Named {
  readonly clear: readonly Figure[];
  readonly hinted: readonly Figure[];
}

function namedOf({ subject, piece, meant }: Asked, context: Context, named: readonly Candidate[]): Named {
  const isElse = subject !== "item" && isForAnother(piece, context.labels);
  const pointed = isElse ? [] : named;
  const sure = meant.sure.length > 0 && !isElse ? meant.sure : meantBy(pointed).sure;
  const isOfIncome = speaksOfIncome(piece);
  return {
    clear: sure.filter((figure) => !isOfCommittee(figure) && (!isOfIncome || isIncome(figure))),
    hinted: pointed.filter(({ score }) => score >= HINT).map(({ figure }) => figure),
  };
}

/** What it is called by, whose it is, that it comes in or was granted before tells that it is no table's. */
const isNoTables = ({ amount, piece, subject }: Asked, { figures, earlier, labels }: Context): boolean =>
  earlier.some((figure) => tieAnyYear(amount, figure) !== null) ||
  (subject !== "item" && isCalledOtherwise(piece, labels)) ||
  (speaksOfIncome(piece) && !figures.single.some(isIncome));

const AVERAGE = /gennemsnit/iu;

const NET = /(?<!\p{L})netto/iu;
/** The figure that has the amount in a year that the sentence does not say. */
function elsewhereOf(asked: Asked, { figures }: Context, mentioned: readonly Figure[]): Tied | null {
  const { sure } = asked.meant;
  const those = sure.length > 0 ? figuresMeant(sure, mentioned, figures) : [...mentioned, ...figures.single];
  const agreed = isAgreed(asked.sentence) ? [...figures.single.filter(isTotal), ...figures.single] : [];
  // "Nettobesparelsen" is a total's, whichever row has the amount too.
  const net = NET.test(asked.piece.before) ? figures.single.filter(isTotal) : [];
  return inOtherYears(asked, [...agreed, ...net, ...those]);
}

const isToTheKrone = ({ amount }: Asked, { figure, tie }: Tied): boolean =>
  tiedAmount(figure, tie).abs().equals(amount.value.abs());

/** The amount says that it is the tables', so that they can deny it. */
function isClaimed(asked: Asked, { clear, hinted }: Named, context: Context, elsewhere: Tied | null): boolean {
  const isNamed = clear.length > 0 || hinted.some((figure) => !isOfCommittee(figure));
  if (claims(asked, clear, isNamed, context)) return true;
  const ofTable = figuresOfTableNamed(asked, context.figures);
  if (ofTable.length > 0 && maySayTable(asked) && !isReckonable(asked.amount, ofTable)) return true;
  if (elsewhere === null || !isToTheKrone(asked, elsewhere)) return false;
  // A row that is only hinted at, but has the amount to the krone in another year, is meant all the same.
  const isHinted = hinted.some((figure) => sharesRow(figure, elsewhere.figure));
  return (isHinted && mayClaim(asked, clear)) || (BARE.test(asked.piece.before) && isTotal(elsewhere.figure));
}

/** A figure that no word of the sentence names, and that has the amount in the year that is said, denies nothing. */
function verdictElsewhere({ amount, years }: Asked, elsewhere: Tied): Verdict {
  const tie = tieOf(amount, years, elsewhere.figure);
  return tie ? { kind: "tied", figure: elsewhere.figure, tie } : { kind: "wrongYear", ...elsewhere };
}

/** Null where the tables do not deny the amount. */
function deniedBy(asked: Asked, context: Context, candidates: readonly Candidate[]): Verdict | null {
  const { amount, piece, years } = asked;
  const { figures, whole } = context;
  if (isNoTables(asked, context) || isOfUntoldCommittee(asked, figures)) return null;
  const named = namedOf(asked, context, candidates);
  const elsewhere = elsewhereOf(
    asked,
    context,
    candidates.map(({ figure }) => figure),
  );
  if (!isClaimed(asked, named, context, elsewhere)) return null;
  const joint = bestTie(amount, figuresNamedTogether(piece, candidates), (figure) => tieOf(amount, years, figure));
  if (joint) return { kind: "tied", ...joint };
  if (elsewhere) return verdictElsewhere(asked, elsewhere);
  if (isOutside(years, context) || isOfSomethingLess(asked, named.clear)) return null;
  return { kind: "wrongAmount", figures: asked.isOfTotal ? totalAgreed(piece, figures, whole) : named.clear };
}

/** "forhandlet ned fra 530 t.kr. til": what it was. */
const IS_FROM = /(?<!\p{L})fra (?:ca\. )?$/iu;

/** Words may say too little to claim a table's figure, and the digits the rest: "2,50 mio. kr." where 2,05 is meant. */
function slipDenied(asked: Asked, context: Context, candidates: readonly Candidate[]): Verdict | null {
  const isElse = isElsewhere(asked) || isUndivided(asked, [], false) || IS_FROM.test(asked.piece.before);
  const mayBeSlip = !asked.amount.isSpan && !isElse;
  if (!mayBeSlip || isNoTables(asked, context) || isOfUntoldCommittee(asked, context.figures)) return null;
  const { clear, hinted } = namedOf(asked, context, candidates);
  const { whole, figures } = context;
  const totals = speaksOfAll(asked, context)
    ? figures.single.filter((figure) => isTotal(figure) && figure.table === whole)
    : [];
  const mayBe = (figure: Figure): boolean => maySayRow(asked, figure);
  const figure = slippedFrom(asked, clear.filter(mayBe), [...hinted, ...totals].filter(mayBe));
  return figure && { kind: "wrongAmount", figures: [figure] };
}

export function verdictOf(asked: Asked, context: Context): Verdict {
  const { amount, subject } = asked;
  if (subject === "price" || subject === "other") return { kind: "aside", subject };
  const ofTable = rowOfCommitteeNamed(asked, figuresOfTableNamed(asked, context.figures));
  const said = maySayTable(asked) ? (ofTable ?? figureOfLine(asked, context)) : null;
  const row = said ?? shareOfCommittee(asked, context.figures);
  if (row) return verdictOfRow(asked, row);
  const named = rowsNamed(asked, context.figures);
  const tied = tieAmong(
    asked,
    context,
    named.map(({ figure }) => figure),
  );
  if (tied) return { kind: "tied", ...tied };
  // "gennemsnitligt 675 t.kr. om året": what a reader reckons from the row that is named.
  const averaged = asked.meant.sure.length > 0 ? asked.meant.sure : context.figures.single.filter(isTotal);
  if (AVERAGE.test(asked.piece.before) && isReckonable(amount, averaged)) return { kind: "aside", subject };
  // Nothing is what rows add up to that are not there: no row says otherwise.
  if (amount.value.isZero()) return { kind: "aside", subject };
  const slipped = inOtherUnit(asked, context);
  if (slipped) return { kind: "wrongAmount", figures: [slipped] };
  return deniedBy(asked, context, named) ?? slipDenied(asked, context, named) ?? { kind: "aside", subject };
}
