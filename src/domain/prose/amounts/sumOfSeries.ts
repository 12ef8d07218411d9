import type { StatedAmount } from "./amountsInText.ts";

/** A whole that a sentence states, and the amounts of a series of years that it says make it. */
export interface Series {
  readonly whole: StatedAmount;
  readonly parts: readonly StatedAmount[];
}

/** "5,2 mio. kr. i 2026, 7,9 mio. kr. i 2027 og": nothing but a year stands between the parts. */
const NEXT = /^ i (20\d\d)(?:,| og|, og| samt) $/u;
/** "16,75 mio. kr. over tre år:" */
const WHOLE_LEADS = /^[^.;:,()\d]{0,40}:\s*$/u;
const LAST = /^ i (20\d\d)(?=[.;)]|$)/u;
/** "… i 2027, altså", "… i 2027, i alt" */
const WHOLE_CLOSES =
  /^ i (20\d\d),? (?:altså|dvs\.|det vil sige|eller|hvilket (?:er|giver))? ?(i alt|samlet|tilsammen|sammenlagt)? ?$/iu;
/** "i alt 6,7 mio. kr. i 2026-2029", "… inkl. moms": what goes on may tell that it is of more. */
const ENDS = /^(,? (?:i alt|samlet|tilsammen|sammenlagt))?(?=[.;)]|$)/iu;

const areFit = (amounts: readonly StatedAmount[]): boolean =>
  amounts.every(({ isSpan, unit, value }) => !isSpan && unit !== "krone" && value.isPositive());

/** The years behind the parts, null where something else stands there. */
function yearsBetween(sentence: string, parts: readonly StatedAmount[]): string[] | null {
  const years = parts.slice(1).map(({ from }, index) => NEXT.exec(sentence.slice(parts[index]!.to, from))?.[1]);
  return years.every((year) => year !== undefined) ? years : null;
}

function isSeries(sentence: string, parts: readonly StatedAmount[], lastYear: string | undefined): boolean {
  const years = yearsBetween(sentence, parts);
  if (parts.length < 2 || years === null || lastYear === undefined) return false;
  return new Set([...years, lastYear]).size === parts.length;
}

function ledByWhole(sentence: string, amounts: readonly StatedAmount[]): Series | null {
  const [whole, ...parts] = amounts;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!whole || !first || !last || !WHOLE_LEADS.test(sentence.slice(whole.to, first.from))) return null;
  return isSeries(sentence, parts, LAST.exec(sentence.slice(last.to))?.[1]) ? { whole, parts } : null;
}

function closedByWhole(sentence: string, amounts: readonly StatedAmount[]): Series | null {
  const [whole, parts] = [amounts.at(-1), amounts.slice(0, -1)];
  const last = parts.at(-1);
  if (!whole || !last) return null;
  const [, year, inAll] = WHOLE_CLOSES.exec(sentence.slice(last.to, whole.from)) ?? [];
  const ends = ENDS.exec(sentence.slice(whole.to));
  const isAll = ends !== null && (inAll ?? ends[1]) !== undefined;
  return isAll && isSeries(sentence, parts, year) ? { whole, parts } : null;
}

/**
 * "2,8 mio. kr. i 2026 og 1,3 mio. kr. i 2027, altså 4,1 mio. kr. tilsammen", "16,8 mio. kr.: 5,2 mio. kr. i 2026, …".
 * Null where the sentence has anything besides: then the whole may be of that too.
 */
export function sumOfSeries(sentence: string, amounts: readonly StatedAmount[]): Series | null {
  if (!areFit(amounts)) return null;
  return ledByWhole(sentence, amounts) ?? closedByWhole(sentence, amounts);
}
