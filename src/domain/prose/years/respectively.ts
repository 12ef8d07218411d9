import type { Piece } from "../tie/piece.ts";
import { type StatedYears, yearsIn } from "./yearsInText.ts";

/** "hhv. 1,3, 2,7 og": the amounts before the first that has its unit. */
const OPENS = /(?<!\p{L})(?:hhv\.?|henholdsvis)((?:\s\d+(?:[.,]\d+)*(?:,| og))*)\s*(?:på\s)?$/iu;
const AND = /^\s*(?:,|og|, og|samt)\s*$/i;

/** "hhv. 1,3 mio. kr., 2,7 mio. kr. og 4,0 mio. kr. i 2026, 2027 og 2028": as many years as amounts, in their order. */
export function yearsRespectively(pieces: readonly Piece[], index: number): StatedYears | null {
  const from = pieces.findIndex(({ before }) => OPENS.test(before));
  if (from < 0 || index < from) return null;
  let to = from;
  while (pieces[to + 1] && AND.test(pieces[to + 1]!.before)) to += 1;
  if (index > to) return null;
  const lead = pieces[from]!.before;
  const bare = OPENS.exec(lead)?.[1]?.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
  const count = bare + to - from + 1;
  for (const text of [pieces[to]!.after.slice(0, 60), lead]) {
    const years = yearsIn(text);
    const each = years.kind === "in" && !years.isSpan && years.years.length === count ? years.years : [];
    const year = each[bare + index - from];
    if (count > 1 && year !== undefined) return { kind: "in", years: [year], isSpan: false, isEach: false };
  }
  return null;
}
