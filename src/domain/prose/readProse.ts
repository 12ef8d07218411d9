import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { Amount } from "../money/amount.ts";
import { amountsIn, type StatedAmount } from "./amountsInText.ts";
import { type Candidate, candidatesOf, clearCandidates } from "./candidates.ts";
import { expressionsIn } from "./expressions.ts";
import { type Figure, type Figures, figuresOf } from "./figures.ts";
import { partsOfFigures } from "./partsOfFigures.ts";
import { type ProseSentence, proseOf } from "./proseSentences.ts";
import { type Piece, pieceOf, type Subject, subjectOf } from "./speaksOf.ts";
import { type Tie, tieAnyYear, tieOf } from "./tie.ts";
import { NO_YEARS, type StatedYears, yearsIn } from "./yearsInText.ts";

/** What became of one amount in a sentence. */
export type Verdict =
  /** `figure` has it, in the years that are said. */
  | { readonly kind: "tied"; readonly figure: Figure; readonly tie: Tie }
  /** With others near it it makes a figure (null: the result of a reckoning in its own sentence). */
  | { readonly kind: "part"; readonly figure: Figure | null }
  /** `figure` has it, but in other years. */
  | { readonly kind: "wrongYear"; readonly figure: Figure; readonly tie: Tie }
  /** It says it is a table's, and no figure has it; `figures` are the rows it speaks of, where that is clear. */
  | { readonly kind: "wrongAmount"; readonly figures: readonly Figure[] }
  /** It speaks of something else, or says nothing that can be held against a table. */
  | { readonly kind: "aside"; readonly subject: Subject };

export interface ProseAmount {
  readonly sentence: ProseSentence;
  readonly amount: StatedAmount;
  readonly years: StatedYears;
  readonly verdict: Verdict;
}

interface Context {
  readonly figures: Figures;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Years further behind the amount than this belong to another thought. */
const REACH = 80;
const RIGHT_BEHIND = 16;

/** A year outside the tables is said of the amount only where it stands right behind it. */
function yearsBehind(after: string, { firstYear, lastYear }: Context): StatedYears {
  const near = yearsIn(after.slice(0, RIGHT_BEHIND));
  if (near.kind !== "none") return yearsIn(after.slice(0, REACH));
  const years = yearsIn(after.slice(0, REACH));
  const isOf = (year: number): boolean => year >= firstYear && year <= lastYear;
  if (years.kind === "in" && !years.years.every(isOf)) return NO_YEARS;
  return years.kind === "from" && !isOf(years.year) ? NO_YEARS : years;
}

/** "I 2020 afsættes 600 t.kr. og i 2021 300 t.kr.": the years lead; else they follow their amounts. */
function yearsOf(sentence: string, amounts: readonly StatedAmount[], index: number, context: Context): StatedYears {
  const own = pieceOf(sentence, amounts, index);
  const first = yearsIn(pieceOf(sentence, amounts, 0).before.slice(-REACH));
  const last = yearsBehind(pieceOf(sentence, amounts, amounts.length - 1).after, context);
  if (first.kind !== "none" && last.kind === "none") return yearsIn(own.before.slice(-REACH));
  return yearsBehind(own.after, context);
}

const difference = ({ value }: StatedAmount, { years, sum }: Figure, tie: Tie): Amount => {
  const figure =
    tie.kind === "year" ? (years.get(tie.year) ?? sum) : Amount.sum(tie.years.map((year) => years.get(year) ?? null));
  return figure.abs().minus(value.abs()).abs();
};

type Tied = { readonly figure: Figure; readonly tie: Tie };

/** The first figure that has the amount exactly, else the first that is as near as the amount is printed. */
function bestTie(amount: StatedAmount, figures: readonly Figure[], tieTo: (figure: Figure) => Tie | null): Tied | null {
  let near: Tied | null = null;
  for (const figure of figures) {
    const tie = tieTo(figure);
    if (!tie) continue;
    if (difference(amount, figure, tie).isZero()) return { figure, tie };
    near ??= { figure, tie };
  }
  return near;
}

const rowsOf = (figures: readonly Figure[]): ReadonlySet<FoundRow> => new Set(figures.flatMap(({ rows }) => rows));

/**
 * The rows that are meant, and sums with one of them in; every figure where nobody can say which are meant. Words
 * mislead: a figure that has the amount to the last digit is never passed over.
 */
function meantFigures(sure: readonly Figure[], named: readonly Candidate[], { single, added }: Figures): Figure[] {
  if (sure.length > 0) {
    const rows = rowsOf(sure);
    return [...sure, ...added.filter((figure) => figure.rows.some((row) => rows.has(row)))];
  }
  const first = named.map(({ figure }) => figure);
  return [...first, ...single.filter((figure) => !first.includes(figure)), ...added];
}

/** Small amounts in kroner are prices and fees; those that are the proposal's own are told by their row. */
const LEAST_IN_KRONER = Amount.fromNumber(50);

function claims(subject: Subject, clear: readonly Figure[], { unit, value }: StatedAmount): boolean {
  if (unit !== "krone") return subject === "own" || subject === "item";
  return clear.length > 0 && subject === "own" && value.abs().compareTo(LEAST_IN_KRONER) >= 0;
}

/** Only an exact figure is taken for the one that is meant in another year. */
function wrongYear(amount: StatedAmount, years: StatedYears, figures: readonly Figure[]): Verdict | null {
  if (years.kind === "none") return null;
  const exact = { ...amount, tolerance: Amount.zero };
  const tied =
    bestTie(amount, figures, (figure) => tieAnyYear(exact, figure)) ??
    bestTie(amount, figures, (figure) => tieAnyYear(amount, figure));
  return tied ? { kind: "wrongYear", ...tied } : null;
}

const YEARLY = /^.{0,12}(?:årligt|om året|pr\. år|hvert år)/i;

/** What is said of every year is no sum of several. */
const ofAYear = (isYearly: boolean, tie: Tie | null): Tie | null => (isYearly && tie?.kind === "sum" ? null : tie);

interface Asked {
  readonly sentence: ProseSentence;
  readonly amount: StatedAmount;
  readonly isFirst: boolean;
  readonly piece: Piece;
  readonly years: StatedYears;
}

function verdictOf({ sentence, amount, isFirst, piece, years }: Asked, context: Context): Verdict {
  const subject = subjectOf(sentence, amount, piece, context.firstYear);
  if (subject === "price" || subject === "other") return { kind: "aside", subject };
  const { figures } = context;
  const near = isFirst ? `${piece.before} ${piece.after}` : piece.after;
  const named = candidatesOf(figures.single, near, sentence.text, sentence.isHeading ? "" : sentence.heading);
  const sure = clearCandidates(candidatesOf(figures.single, near, "", ""));
  const meant = meantFigures(sure, named, figures);
  const exact = { ...amount, tolerance: Amount.zero };
  const isYearly = YEARLY.test(piece.after);
  const tieTo = (stated: StatedAmount) => (figure: Figure) => ofAYear(isYearly, tieOf(stated, years, figure));
  const tied =
    bestTie(amount, meant, tieTo(amount)) ?? bestTie(amount, [...figures.single, ...figures.added], tieTo(exact));
  if (tied) return { kind: "tied", ...tied };
  const clear = sure.length > 0 ? sure : clearCandidates(named);
  if (!claims(subject, clear, amount)) return { kind: "aside", subject };
  return wrongYear(amount, years, sure.length > 0 ? meant : figures.single) ?? { kind: "wrongAmount", figures: clear };
}

function amountsOf(sentence: ProseSentence, context: Context): ProseAmount[] {
  const amounts = amountsIn(sentence.text);
  const terms = new Set(expressionsIn(sentence.text, amounts).flatMap((expression) => expression.terms));
  return amounts.map((amount, index) => {
    const years = yearsOf(sentence.text, amounts, index, context);
    const piece = pieceOf(sentence.text, amounts, index);
    const verdict: Verdict = terms.has(amount)
      ? { kind: "part", figure: null }
      : verdictOf({ sentence, amount, isFirst: index === 0, piece, years }, context);
    return { sentence, amount, years, verdict };
  });
}

/** Every amount in a case's sentences, and what each is of its tables. */
export function readProse(sheets: readonly SheetReading[], tables: readonly FoundTable[]): ProseAmount[] {
  const years = tables.flatMap(({ yearColumns }) => yearColumns.map(({ year }) => year));
  if (years.length === 0) return [];
  const context = { figures: figuresOf(tables), firstYear: Math.min(...years), lastYear: Math.max(...years) };
  const found = sheets.flatMap(proseOf).flatMap((sentence) => amountsOf(sentence, context));
  return partsOfFigures(found, context.figures);
}
