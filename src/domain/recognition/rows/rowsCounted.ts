import type { BareRow } from "../cells/bareRow.ts";
import type { Doubt } from "./doubtfulRows.ts";
import { addTo, type Figures, type Fit, fitOf, isSum } from "./rowSums.ts";

/** How far above a total its rows are looked for. */
export const REACH = 200;
/** So many doubtful rows below one total are tried in every combination; of more, each by itself. */
const MOST_COMBINED = 10;

type Keep = (row: BareRow) => boolean;

/** "Samlet varig ændring, service" says nothing of a row whose own column says anlæg. */
export function inAreaOf({ controlArea: area }: BareRow): Keep {
  return ({ controlArea }) => area === null || controlArea === null || controlArea === area;
}

/** Where the rows of a total may begin: after the total or the heading before its own rows, or at the top. */
function startsOf(rows: readonly BareRow[], end: number): number[] {
  const offset = Math.max(0, end - REACH);
  const above = rows.slice(offset, end);
  const own = above.slice(0, above.findLastIndex(({ kind }) => kind !== "total") + 1);
  const after = (...kinds: readonly BareRow["kind"][]): number =>
    offset + own.findLastIndex(({ kind }) => kinds.includes(kind)) + 1;
  return [...new Set([after("total", "section"), after("section"), after("total"), offset])];
}

/** Which of the doubtful rows count, by their place among the rows. */
type Guess = ReadonlyMap<number, boolean>;

/** The rows that a total may add: what stands beyond doubt added up, and the doubtful ones among them. */
interface Scope {
  readonly sums: readonly number[];
  readonly doubts: readonly Doubt[];
}

function scopesOf(
  rows: readonly BareRow[],
  figures: readonly Figures[],
  doubts: readonly Doubt[],
  total: number,
): Scope[] {
  const all: Keep = () => true;
  // A total that says an area adds the rows of that area, or says whose table it closes.
  const keeps = rows[total]!.controlArea === null ? [all] : [inAreaOf(rows[total]!), all];
  const doubted = new Set(doubts.map(({ index }) => index));
  return startsOf(rows, total).flatMap((start) =>
    keeps.map((keep) => {
      const sums: number[] = [];
      for (let index = start; index < total; index += 1) {
        const row = rows[index]!;
        if (row.kind === "item" && !doubted.has(index) && keep(row)) addTo(sums, figures[index]!);
      }
      return { sums, doubts: doubts.filter(({ index }) => index >= start && keep(rows[index]!)) };
    }),
  );
}

const isBetter = (fit: Fit, than: Fit): boolean =>
  fit.miss < than.miss || (fit.miss === than.miss && fit.agree > than.agree);

function fitIn(scopes: readonly Scope[], figures: readonly Figures[], guess: Guess, total: number): Fit {
  const fits = scopes.map(({ sums, doubts }) => {
    const all = [...sums];
    for (const { index } of doubts) if (guess.get(index)) addTo(all, figures[index]!);
    return fitOf(figures[total]!, all);
  });
  return fits.reduce((best, next) => (isBetter(next, best) ? next : best));
}

function but(guess: Guess, changed: readonly Doubt[], counts: (doubt: Doubt) => boolean): Guess {
  return new Map([...guess, ...changed.map((doubt) => [doubt.index, counts(doubt)] as const)]);
}

/** Every way to take some of them for what they seem not to be, the fewest first. */
function combinationsOf(doubts: readonly Doubt[]): Doubt[][] {
  let some: Doubt[][] = [[]];
  for (const doubt of doubts) some = [...some, ...some.map((own) => [...own, doubt])];
  return some.sort((one, other) => one.length - other.length);
}

/** What may be meant where the likely reading does not add up: all out, one kind out, all in, some the other way. */
function guessesOf(doubts: readonly Doubt[], likely: Guess): Guess[] {
  const kinds = (["subtotal", "part", "count", "accumulated"] as const).map((kind) =>
    doubts.filter(({ otherwise }) => otherwise === kind),
  );
  const toggled = doubts.length > MOST_COMBINED ? doubts.map((doubt) => [doubt]) : combinationsOf(doubts);
  const never = (): boolean => false;
  return [
    but(likely, doubts, never),
    ...kinds.map((some) => but(likely, some, never)),
    but(likely, doubts, () => true),
    ...toggled.map((some) => but(likely, some, ({ counts }) => !counts)),
  ];
}

/**
 * What the total says of the doubtful rows above it: the reading that fits in most years; of equals, the likely one.
 * Null where it is the sum in none.
 */
export function countedBy(
  rows: readonly BareRow[],
  figures: readonly Figures[],
  doubts: readonly Doubt[],
  total: number,
): Guess | null {
  const likely: Guess = new Map(doubts.map(({ index, counts }) => [index, counts]));
  const scopes = scopesOf(rows, figures, doubts, total);
  let guess = likely;
  let best = fitIn(scopes, figures, likely, total);
  const addsToZero = doubts.some(({ index, counts }) => counts && figures[index]!.some((figure) => figure !== 0));
  if (best.miss === 0 && (best.agree > 0 || addsToZero)) return guess;
  for (const other of guessesOf(doubts, likely)) {
    const fit = fitIn(scopes, figures, other, total);
    if (isSum(fit) && isBetter(fit, best)) [guess, best] = [other, fit];
    // The sum in every year: no other is better.
    if (best.miss === 0 && best.agree === figures[total]!.length) break;
  }
  return isSum(best) ? guess : null;
}
