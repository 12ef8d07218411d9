import { type Doubt, doubtsOf } from "./doubtfulRows.ts";
import type { BareRow } from "../cells/bareRow.ts";
import { addTo, type Figures, figuresOf, type Fit, fitOf, isSum } from "./rowSums.ts";
import { amountOf } from "../cells/amountCell.ts";
import { totalRoleOf } from "../cells/words.ts";

/** How far above a total its rows are looked for. */
const REACH = 200;
/** Doubtful rows below one total that are tried one by one. */
const MOST_SINGLE = 8;

/** Which of the doubtful rows count, by their place among the rows. */
type Guess = ReadonlyMap<number, boolean>;

const likely = (doubts: readonly Doubt[]): Guess => new Map(doubts.map(({ index, counts }) => [index, counts]));

function but(guess: Guess, changed: readonly Doubt[], counts: (doubt: Doubt) => boolean): Guess {
  return new Map([...guess, ...changed.map((doubt) => [doubt.index, counts(doubt)] as const)]);
}

/** What may be meant where the likely reading does not add up: all out, one kind out, all in, one the other way. */
function guessesOf(doubts: readonly Doubt[]): Guess[] {
  const first = likely(doubts);
  const kinds = (["subtotal", "part", "count"] as const).map((kind) =>
    doubts.filter(({ otherwise }) => otherwise === kind),
  );
  const toggled = doubts.slice(-MOST_SINGLE).map((doubt) => but(first, [doubt], ({ counts }) => !counts));
  const never = (): boolean => false;
  return [
    but(first, doubts, never),
    ...kinds.map((some) => but(first, some, never)),
    but(first, doubts, () => true),
    ...toggled,
  ];
}

/** Where the rows of a total may begin: after the total or heading before it, after the heading, or at the top. */
function startsOf(rows: readonly BareRow[], end: number): number[] {
  const above = rows.slice(Math.max(0, end - REACH), end);
  const offset = end - above.length;
  const after = (kinds: readonly BareRow["kind"][]): number =>
    offset + above.findLastIndex(({ kind }) => kinds.includes(kind)) + 1;
  return [...new Set([after(["total", "section"]), after(["section"]), offset])];
}

function sumOf(
  rows: readonly BareRow[],
  figures: readonly Figures[],
  guess: Guess,
  from: number,
  to: number,
): number[] {
  const sums: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (guess.get(index) ?? rows[index]!.kind === "item") addTo(sums, figures[index]!);
  }
  return sums;
}

function bestFit(rows: readonly BareRow[], figures: readonly Figures[], guess: Guess, total: number): Fit {
  const fits = startsOf(rows, total).map((start) => fitOf(figures[total]!, sumOf(rows, figures, guess, start, total)));
  return fits.reduce((best, next) => (isBetter(next, best) ? next : best));
}

const isBetter = (fit: Fit, than: Fit): boolean =>
  fit.miss < than.miss || (fit.miss === than.miss && fit.agree > than.agree);

/**
 * What the total says of the doubtful rows above it: the reading that fits in most years; of equals, the likely
 * one.
 */
function judged(
  rows: readonly BareRow[],
  figures: readonly Figures[],
  doubts: readonly Doubt[],
  total: number,
): Guess | null {
  let guess = likely(doubts);
  let best = bestFit(rows, figures, guess, total);
  const addsToZero = doubts.some(({ index, counts }) => counts && figures[index]!.some((figure) => figure !== 0));
  if (best.miss === 0 && (best.agree > 0 || addsToZero)) return guess;
  for (const other of guessesOf(doubts)) {
    const fit = bestFit(rows, figures, other, total);
    if (isSum(fit) && isBetter(fit, best)) [guess, best] = [other, fit];
  }
  return isSum(best) ? guess : null;
}

function settled(row: BareRow, { otherwise }: Doubt, counts: boolean): BareRow {
  if (counts) return row.kind === "item" ? row : { ...row, kind: "item", aside: null };
  if (row.kind !== "item") return row;
  if (otherwise === "subtotal") return { ...row, kind: "total", totalRole: totalRoleOf(row.label) };
  return { ...row, kind: "note", aside: otherwise };
}

/** In one year a sum may be chance. */
const FEWEST_YEARS = 2;

/** The last amounts of a table, described by nothing, which are the sum of those above in several years. */
function closesTheTable(rows: readonly BareRow[], index: number): boolean {
  const { controlAreaText, committeeText, appropriationText, amounts } = rows[index]!;
  const isLast = rows.slice(index + 1).every(({ kind, aside }) => kind === "note" && aside === null);
  const isBare = !controlAreaText && !committeeText && !appropriationText;
  return isLast && isBare && amounts.filter((cell) => amountOf(cell)?.isZero() === false).length >= FEWEST_YEARS;
}

/**
 * A sum by its own formula, or named by nothing but its amounts below all others, is a total although no total
 * says so.
 */
function isTotalAnyway(rows: readonly BareRow[], { index, otherwise }: Doubt, areas: boolean): boolean {
  const { hint, controlAreaText } = rows[index]!;
  return otherwise === "subtotal" && (hint.summed || (areas && controlAreaText === "") || closesTheTable(rows, index));
}

/** "Timer", "Årsværk" below the last total, of no control area or committee: told beside the money, and added to nothing. */
function countsBelow(rows: readonly BareRow[], { index, otherwise }: Doubt, lastTotal: number): boolean {
  const { controlAreaText, committeeText } = rows[index]!;
  return otherwise === "count" && lastTotal >= 0 && index > lastTotal && !controlAreaText && !committeeText;
}

/** The rows with their kinds as the totals prove them: subtotals, parts and counts under any name. */
export function withSettledKinds(rows: readonly BareRow[]): BareRow[] {
  const figures = rows.map(figuresOf);
  const doubts = doubtsOf(rows, figures);
  if (doubts.length === 0) return [...rows];
  const areas = rows.some(({ kind, controlAreaText }) => kind === "item" && Boolean(controlAreaText));
  const verdicts = new Map<number, boolean>();
  rows.forEach(({ kind }, total) => {
    if (kind !== "total") return;
    const own = doubts.filter(({ index }) => index < total && index >= total - REACH && !verdicts.has(index));
    const guess = own.length === 0 ? null : judged(rows, figures, own, total);
    for (const [index, counts] of guess ?? []) verdicts.set(index, counts);
  });
  const lastTotal = rows.findLastIndex(({ kind }) => kind === "total");
  const result = [...rows];
  for (const doubt of doubts) {
    const counts =
      verdicts.get(doubt.index) ??
      (doubt.counts && !isTotalAnyway(rows, doubt, areas) && !countsBelow(rows, doubt, lastTotal));
    result[doubt.index] = settled(rows[doubt.index]!, doubt, counts);
  }
  return result;
}
