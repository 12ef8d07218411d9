import { Amount } from "../../money/amount.ts";
import type { Figure, Figures } from "./proseFigures.ts";
import type { ProseAmount } from "./proseAmount.ts";
import { tieAnyYear, tieOf } from "../tie/tie.ts";

/** A part has no years of its own, or its row's: "engangsudgift på 250 t.kr. i 2027 og licens på 125 t.kr." */
const isOpen = ({ verdict, amount, years }: ProseAmount): boolean => {
  if (amount.isSpan) return false;
  if (verdict.kind === "wrongAmount") return years.kind === "none" || verdict.figures.length > 0;
  return (
    years.kind === "none" && verdict.kind === "aside" && (verdict.subject === "own" || verdict.subject === "loose")
  );
};

/** A line that begins with its amount is an item, and no part of another. */
const isInside = ({ amount }: ProseAmount): boolean => amount.from > 8;

/** Amounts further apart than this speak of different things. */
const REACH = 5;

/** "2 årsværk á 600 t.kr., i alt 1,2 mio. kr.": what one costs is in the whole already. */
const isPrice = ({ verdict }: ProseAmount): boolean => verdict.kind === "aside" && verdict.subject === "price";

/** Amounts may be added: those of one sentence, whatever they are by themselves, and open ones of one section. */
function mayBeAdded(one: ProseAmount, other: ProseAmount): boolean {
  if (other.amount.isSpan || isPrice(one) || isPrice(other)) return false;
  const { sentence } = other;
  if (sentence.row === one.sentence.row && sentence.number === one.sentence.number) return true;
  return other.verdict.kind !== "tied" && isInside(one) && isInside(other) && sentence.heading === one.sentence.heading;
}

const isRow = ({ rows }: Figure): boolean => rows.every(({ kind }) => kind === "item");

/** With a year to one of them they are parts of what the row that denies it has in that year. */
function figureOf(parts: readonly ProseAmount[], { single }: Figures): Figure | null {
  const [first] = parts;
  if (!first) return null;
  const value = Amount.sum(parts.map(({ amount }) => amount.value.abs()));
  const together = { ...first.amount, value, tolerance: Amount.zero };
  const [dated, ...others] = parts.filter((part) => isOpen(part) && part.years.kind !== "none");
  if (!dated) return single.find((candidate) => isRow(candidate) && tieAnyYear(together, candidate) !== null) ?? null;
  const denying = dated.verdict.kind === "wrongAmount" && others.length === 0 ? dated.verdict.figures : [];
  return denying.find((candidate) => isRow(candidate) && tieOf(together, dated.years, candidate) !== null) ?? null;
}

/** "fordelt med 1,8 mio. kr. til A og 0,9 mio. kr. til B fra 2030": one year for both, and together its figure. */
function dividedIn(one: ProseAmount, next: ProseAmount | undefined, { single }: Figures): Figure | null {
  if (next?.sentence !== one.sentence || one.years.kind !== "none" || next.verdict.kind !== "wrongYear") return null;
  if (one.amount.isSpan || next.amount.isSpan) return null;
  const value = one.amount.value.abs().plus(next.amount.value.abs());
  const together = { ...one.amount, value, tolerance: Amount.zero };
  return single.find((figure) => tieOf(together, next.years, figure) !== null) ?? null;
}

/** The amounts from one on, and the figure they make together: as few as make one. */
function partsFrom(found: readonly ProseAmount[], index: number, figures: Figures) {
  const parts = [index];
  for (let next = index + 1; next < Math.min(found.length, index + REACH); next += 1) {
    if (!mayBeAdded(found[index]!, found[next]!)) continue;
    parts.push(next);
    const figure = figureOf(
      parts.map((place) => found[place]!),
      figures,
    );
    if (figure) return { parts, figure };
  }
  return null;
}

/**
 * "… giver en besparelse på 110 t.kr. … en besparelse på 240 t.kr.", and the table says 350: amounts near each other
 * that together make a figure are its parts.
 */
export function partsOfFigures(found: readonly ProseAmount[], figures: Figures): ProseAmount[] {
  const result = [...found];
  found.forEach((one, index) => {
    if (one.amount.isSpan || one.verdict.kind === "part") return;
    const next = found[index + 1];
    const divided = dividedIn(one, next, figures);
    if (next && divided) result[index + 1] = { ...next, verdict: { kind: "part", figure: divided } };
    const made = partsFrom(found, index, figures);
    if (!made?.parts.some((place) => isOpen(found[place]!))) return;
    for (const place of made.parts) {
      if (isOpen(found[place]!)) result[place] = { ...found[place]!, verdict: { kind: "part", figure: made.figure } };
    }
  });
  return result;
}
