import { Amount } from "../money/amount.ts";
import type { Figures } from "./figures.ts";
import type { ProseAmount } from "./readProse.ts";
import { tieAnyYear } from "./tie.ts";

const isOpen = ({ verdict, amount }: ProseAmount): boolean =>
  !amount.isSpan &&
  (verdict.kind === "wrongAmount" ||
    (verdict.kind === "aside" && (verdict.subject === "own" || verdict.subject === "loose")));

/** Amounts further apart than this speak of different things. */
const REACH = 5;

/**
 * "… giver en besparelse på 110 t.kr. … en besparelse på 240 t.kr.", and the table says 350: amounts near each other
 * that together make a figure are its parts.
 */
export function partsOfFigures(found: readonly ProseAmount[], { single }: Figures): ProseAmount[] {
  const result = [...found];
  found.forEach((one, index) => {
    if (!isOpen(one)) return;
    const open = [index];
    let value = one.amount.value.abs();
    for (let next = index + 1; next < Math.min(found.length, index + REACH); next += 1) {
      const other = found[next]!;
      if (!isOpen(other) || other.sentence.section !== one.sentence.section) continue;
      open.push(next);
      value = value.plus(other.amount.value.abs());
      const together = { ...one.amount, value, tolerance: Amount.zero };
      const figure = single.find((candidate) => tieAnyYear(together, candidate) !== null);
      if (!figure) continue;
      for (const place of open) result[place] = { ...found[place]!, verdict: { kind: "part", figure } };
      return;
    }
  });
  return result;
}
