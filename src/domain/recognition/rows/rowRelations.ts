import { type Evidence, evidenceOf } from "./relationEvidence.ts";
import { type Figures, isAlike } from "./rowSums.ts";

/** A row that others come to, added and taken away; rows by their place. */
export interface RowRelation {
  readonly row: number;
  readonly terms: readonly Term[];
  /** The year in which it does not hold; null where it holds in all. */
  readonly missed: number | null;
  /** In that year one of the rows has nothing, as "0" where what was set aside is enough: nothing is promised of it. */
  readonly isCutOff: boolean;
}

export interface Term {
  readonly index: number;
  readonly sign: 1 | -1;
}

/** `signs`: a bit for each of the rows, 1 for what is taken away. So many are tried that nothing more is made of them. */
interface Tried {
  readonly row: number;
  readonly rows: readonly number[];
  readonly signs: number;
}

/** Rows right above that may be added with any signs, and how many where all but the first have the same. */
const MOST_MIXED = 5;
const MOST_ALIKE = 12;
/** In longer tables only rows right above each other are looked at. */
const MOST_ROWS = 40;
const FEWEST_FIGURES = 2;

const isFilled = (figure: number): boolean => figure !== 0 && !Number.isNaN(figure);

const signAt = (signs: number, at: number): 1 | -1 => (((signs >> at) & 1) === 1 ? -1 : 1);

/** Every way to sign so many rows; of many all with plus, and all but the first with minus. */
function waysToSign(count: number, mostMixed: number): readonly number[] {
  const all = 2 ** count;
  return count > mostMixed ? [0, all - 2] : Array.from({ length: all }, (_, signs) => signs);
}

/** The row comes to the rows right above it. */
function* ofRowsAbove(told: readonly number[], at: number, mostMixed: number): Generator<Tried> {
  for (let count = 2; count <= Math.min(at, MOST_ALIKE); count += 1) {
    const rows = told.slice(at - count, at);
    for (const signs of waysToSign(count, mostMixed)) yield { row: told[at]!, rows, signs };
  }
}

function* ofAllAbove(told: readonly number[]): Generator<Tried> {
  for (let at = 2; at < told.length; at += 1) yield* ofRowsAbove(told, at, MOST_MIXED);
}

const WAYS_TO_SIGN_TWO = 4;

/** The row comes to any two of the rows above. */
function* ofAnyTwo(told: readonly number[]): Generator<Tried> {
  if (told.length > MOST_ROWS) return;
  for (const [at, row] of told.entries())
    for (let other = 1; other < at; other += 1)
      for (let one = 0; one < other; one += 1) {
        const rows = [told[one]!, told[other]!];
        for (let signs = 0; signs < WAYS_TO_SIGN_TWO; signs += 1) yield { row, rows, signs };
      }
}

const MOST_MIXED_OF_NAMED = 3;

/** A row that is called what is left, or what is changed, says itself that it comes to the few rows above it. */
function* ofNamed(told: readonly number[], isNamed: (row: number) => boolean): Generator<Tried> {
  for (let at = 2; at < told.length; at += 1) if (isNamed(told[at]!)) yield* ofRowsAbove(told, at, MOST_MIXED_OF_NAMED);
}

/** What the rows come to in a year, less what the row says: 0 where it holds. NaN where nobody can say. */
function offIn(figures: readonly Figures[], { row, rows, signs }: Tried, year: number): number {
  let sum = -figures[row]![year]!;
  for (let at = 0; at < rows.length; at += 1) sum += signAt(signs, at) * figures[rows[at]!]![year]!;
  return isAlike(sum, 0) ? 0 : sum;
}

/** The years in which it does not hold; null as soon as it is more than one. */
function missedBy(figures: readonly Figures[], tried: Tried): readonly number[] | null {
  let missed: number | null = null;
  for (let year = 0; year < figures[tried.row]!.length; year += 1) {
    const off = offIn(figures, tried, year);
    if (off === 0 || Number.isNaN(off)) continue;
    if (missed !== null) return null;
    missed = year;
  }
  return missed === null ? [] : [missed];
}

/** Another row of the table is just what is off: then it belongs there, or the rows have nothing to do with it. */
function isAnothers(figures: readonly Figures[], tried: Tried, year: number): boolean {
  const off = Math.abs(offIn(figures, tried, year));
  return figures.some((own) => isAlike(Math.abs(own[year]!), off));
}

/** What it takes to say that figures do not come out so by chance. */
interface Proof {
  readonly years: number;
  /** Halvings beyond those that come of trying many ways. */
  readonly bits: number;
}

/** Less than once in a thousand tables. */
const UNDER_ANY_NAME: Proof = { years: 3, bits: 10 };
/** The name says it already. */
const AS_NAMED: Proof = { years: 2, bits: 6 };

interface Found extends RowRelation {
  readonly evidence: Evidence;
}

/** A year with fewer figures than three says that two rows are alike, or nothing. */
const FEWEST_FILLED = 3;

function found(figures: readonly Figures[], tried: Tried): Found | null {
  const all = missedBy(figures, tried);
  if (!all || all.some((year) => isAnothers(figures, tried, year))) return null;
  const [missed = null] = all;
  const rows = [...tried.rows, tried.row];
  const figuresIn = (year: number): number[] => rows.map((row) => figures[row]![year]!);
  const years = figures[tried.row]!.flatMap((_, year) => {
    const own = offIn(figures, tried, year) === 0 ? figuresIn(year) : [];
    return own.filter(isFilled).length >= FEWEST_FILLED ? [own] : [];
  });
  if (rows.some((_, at) => !years.some((own) => isFilled(own[at]!)))) return null;
  return {
    row: tried.row,
    terms: tried.rows.map((index, at) => ({ index, sign: signAt(tried.signs, at) })),
    missed,
    isCutOff: missed !== null && !figuresIn(missed).every(isFilled),
    evidence: evidenceOf(years),
  };
}

/** Of many ways that are tried one comes out by chance sooner, and of many years one that may be off. */
function provenOf(figures: readonly Figures[], tried: Iterable<Tried>, proof: Proof): Found[] {
  let count = 0;
  const all: Found[] = [];
  for (const one of tried) {
    count += 1;
    const own = found(figures, one);
    if (own && own.evidence.years >= proof.years) all.push(own);
  }
  const least = proof.bits + Math.log2(Math.max(1, count));
  return all.filter(
    ({ row, missed, evidence }) => evidence.bits >= least + (missed === null ? 0 : Math.log2(figures[row]!.length)),
  );
}

/** A row with one figure, or none, tells nothing of what it has to do with others. */
export const isTold = (figures: Figures): boolean => figures.filter(isFilled).length >= FEWEST_FIGURES;

/** Every way in which rows come to another that is no chance, what holds in every year first; some may say the same. */
export function relationsIn(figures: readonly Figures[], isNamed: (row: number) => boolean): RowRelation[] {
  const told = figures.flatMap((own, index) => (isTold(own) ? [index] : []));
  const all = [
    ...provenOf(figures, ofNamed(told, isNamed), AS_NAMED),
    ...provenOf(figures, ofAllAbove(told), UNDER_ANY_NAME),
    ...provenOf(figures, ofAnyTwo(told), UNDER_ANY_NAME),
  ];
  return all.sort((one, other) => Number(one.missed !== null) - Number(other.missed !== null));
}
