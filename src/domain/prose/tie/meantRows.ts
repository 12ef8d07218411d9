import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Figure, type Figures, sumOfRows } from "../amounts/proseFigures.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { names, tellingWords, wordsOfRow } from "./labelWords.ts";
import { isCost, speaksOfSaving } from "./savings.ts";
import type { Piece } from "./piece.ts";

/** The rows that the words around an amount mean. */
export interface Meant {
  /** Named beyond doubt; empty where nobody can say. */
  readonly sure: readonly Figure[];
  /** All but said outright: another figure, however equal, is not what is meant. */
  readonly isStrict: boolean;
  /** The words spell the label out, of a row or of a total. */
  readonly isSpelt: boolean;
}

const NOBODY: Meant = { sure: [], isStrict: false, isSpelt: false };

const CLEAR = 0.5;
const NEXT_BEST = 0.67;
const STRICT = 0.8;

/** The rows that are meant beyond doubt: named well, and others not nearly as well. */
export function meantBy(candidates: readonly Candidate[]): Meant {
  const [best] = candidates;
  if (!best || (best.score < CLEAR && !best.isHeaded)) return NOBODY;
  const sure = candidates.filter(({ score }) => score >= best.score * NEXT_BEST).map(({ figure }) => figure);
  const areItems = sure.every(({ rows }) => rows.every(({ kind }) => kind === "item"));
  const isOne = sure.length === 1 && best.isSpelt;
  const isSpelt = (best.isSpelt && best.score >= STRICT) || isOne || (best.isHeaded && areItems);
  return { sure, isStrict: areItems && best.isSpelt && best.score >= STRICT, isSpelt };
}

const PARTS = /\b(?:fordelt|fordeles|fordeler sig|heraf|stigende til|faldende til)\b/i;

/** ", idet salget overstiger den afledte drift": why it is so names other things. */
const WHY = /, (?:idet|da|fordi|når|mens|så|men)(?!\p{L})/iu;
/** The words that lead up to an amount and that follow it name what it is for. */
const wordsOf = ({ lead, after }: Piece): string => `${lead} ${after.split(WHY)[0] ?? ""}`;

const ALL = /\bsamle[dt]e?\b|\btotal|\bi alt\b/i;

const known = new WeakMap<Figures, Map<string, readonly Figure[]>>();

function fitting(figures: Figures, withTotals: boolean, isSaving: boolean): readonly Figure[] {
  const before = known.get(figures) ?? new Map<string, readonly Figure[]>();
  known.set(figures, before);
  const key = `${withTotals} ${isSaving}`;
  const those =
    before.get(key) ??
    figures.single.filter(
      (figure) => (withTotals || figure.rows.every(({ kind }) => kind === "item")) && !(isSaving && isCost(figure)),
    );
  before.set(key, those);
  return those;
}

/** A total is meant only where the words say so, and a saving is never meant by a row of costs. */
function ownMeaning(piece: Piece, figures: Figures): Meant {
  const words = wordsOf(piece);
  return meantBy(candidatesOf(fitting(figures, ALL.test(words), speaksOfSaving(piece)), words, "", ""));
}

/**
 * What each amount of a sentence is for. "0,5 mio. kr. i 2019 og 1,1 mio. kr. i både 2020 og 2021 til projektledelse":
 * an amount with no words of its own, or a part of the one before, is for what its neighbour is for. `carried` is
 * what the sentence before was about, where this one goes on with it.
 */
export function meantInSentence(pieces: readonly Piece[], figures: Figures, carried: Meant | null): Meant[] {
  const own = pieces.map((piece) => ownMeaning(piece, figures));
  return pieces.map((piece, index) => {
    const meant = own[index]!;
    const before = own[index - 1];
    if (before && PARTS.test(piece.before) && before.sure.length > 0) return meant.isStrict ? meant : before;
    if (meant.sure.length === 0 && carried && carried.sure.length > 0) return carried;
    if (meant.sure.length > 0 || tellingWords(wordsOf(piece)).length > 0) return meant;
    const others = [...own.slice(0, index).reverse(), ...own.slice(index + 1)];
    return others.find(({ sure }) => sure.length > 0) ?? meant;
  });
}

const KIN = 6;

/** "Projektledelse BIF" and "Projektkoordinering SOF": rows that begin alike are often meant together. */
function areKin(one: FoundRow, other: FoundRow): boolean {
  const [first = ""] = wordsOfRow(one);
  const [second = ""] = wordsOfRow(other);
  return first.length >= KIN && first.slice(0, KIN) === second.slice(0, KIN);
}

/** "Indretning af Ungehus" beside "Ungehus": what is said of the one may be said of both. */
function saysAll(row: FoundRow, other: FoundRow): boolean {
  const telling = wordsOfRow(other);
  return telling.length > 0 && telling.every((word) => names(wordsOfRow(row), word));
}

/** The rows that are meant and their sums; `named` are all that any word of the sentence points to. */
export function figuresMeant(sure: readonly Figure[], named: readonly Figure[], { blocks, runs }: Figures): Figure[] {
  const meant = new Set(sure.flatMap((figure) => figure.rows));
  const mentioned = new Set(named.flatMap((figure) => figure.rows));
  const tables = [...new Set(sure.map(({ table }) => table))];
  const together = tables.flatMap((table) => {
    const own = sure.filter((figure) => figure.table === table).flatMap((figure) => figure.rows);
    return own.length > 1 ? [sumOfRows(table, own)] : [];
  });
  const namesakes = sure.flatMap(({ table, rows: [row] }) => {
    const own = table.rows.filter((other) => row && other.kind === "item" && saysAll(other, row));
    return own.length > 1 ? [sumOfRows(table, own)] : [];
  });
  const belongs = (row: FoundRow): boolean =>
    meant.has(row) || mentioned.has(row) || [...meant].some((other) => areKin(other, row));
  const added = [...blocks, ...runs].filter(
    ({ rows }) => rows.some((row) => meant.has(row)) && rows.every((row) => belongs(row)),
  );
  return [...sure, ...together, ...namesakes, ...added];
}

const headings = new WeakMap<FoundRow, readonly string[]>();
function wordsOfHeading(row: FoundRow): readonly string[] {
  const words = headings.get(row) ?? tellingWords(row.heading ?? "");
  headings.set(row, words);
  return words;
}

/** "15,1 mio. kr. til hjemløse", of the rows below the heading «2) Hjemløse». */
export function figuresHeaded({ after }: Piece, { headed }: Figures): Figure[] {
  if (headed.length === 0) return [];
  const words = tellingWords(after);
  return headed.filter(({ rows: [row] }) => {
    const heading = row ? wordsOfHeading(row) : [];
    return heading.length > 0 && heading.every((word) => names(words, word));
  });
}

const AND = /(?<!\p{L})(?:og|samt|plus)(?!\p{L})/iu;

/** "Fælles indkøb og færre vikarer beløber sig til": any two of the rows that are named well, wherever they stand. */
export function figuresNamedTogether({ before, after }: Piece, named: readonly Candidate[]): Figure[] {
  if (!AND.test(`${before} ${after}`)) return [];
  const items = named
    .filter(({ score }) => score >= CLEAR)
    .flatMap(({ figure: { table, rows } }) => (rows[0]?.kind === "item" ? [{ table, row: rows[0] }] : []));
  return items.flatMap(({ table, row }, index) =>
    items
      .slice(index + 1)
      .filter((other) => other.table === table)
      .map((other) => sumOfRows(table, [row, other.row])),
  );
}
