import { isCostOfPosts } from "../amounts/postsInText.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { Asked } from "./asked.ts";

/** "heraf 150 t.kr.": a part of what was named before it; "resten, 1.125 t.kr." is named by nothing. */
export const PART = /(?<!\p{L})(?:heraf|hvoraf|deraf)(?!\p{L})/iu;
const REST = /(?<!\p{L})(?:resten|resterende)(?!\p{L})[^.]{0,40}$/iu;

/** "… indgår i den afledte drift", "0,2 mio. kr. af bevillingen": a part of what is named behind it. */
const PART_OF = new RegExp(
  [
    String.raw`^[^.,;]{0,30}\b(?:indgår i|indeholdt i|(?:en )?del af)\b`,
    String.raw`^ af (?:\p{L}*besparelsen|\p{L}*udgiften|\p{L}*udgifterne|bevillingen|beløbet|midlerne|rammen|de)\b`,
  ].join("|"),
  "iu",
);

/** Posts at a price that are less than their row may be a part of it; a row of posts is all of them. */
function isPartInPosts({ sentence, amount }: Asked, clear: readonly Figure[]): boolean {
  const mayHold = ({ rows, years }: Figure): boolean =>
    rows.every(({ label }) => !/årsværk/i.test(label)) &&
    [...years.values()].some((year) => year.compareTo(amount.value) > 0);
  return isCostOfPosts(sentence.text, amount) && (clear.length === 0 || clear.some(mayHold));
}

/** "Indkøb og vikarer udgør tilsammen …": of rows that need not stand beside each other. */
const JOINTLY = /\b(?:tilsammen|til sammen|sammenlagt|(?:sammen|samlet|kombineret|i kombination|samtidig) med)\b/iu;
/** "… i 2027, altså 4,1 mio. kr. tilsammen": of the years, and not of rows. */
const CLOSING_SUM = /(?<= i 20\d\d),? (?:\p{L}+\.? ){0,2}[\d.,]+ (?:mio\. |t\. ?)kr\.,? (?:tilsammen|sammenlagt)/giu;
/** "halvdelen til BUF (1,1 mio. kr.)", "59 pct. til BUF (2,7 mio. kr.)": a share of a figure. */
const SHARE =
  /(?:\d ?(?:pct\.|procent|%)|halvdelen|(?:tredje|fjerde|femte)dele?n?) (?:af|til) [^.,;]{0,60}[(,]? ?(?:ca\. )?$/iu;

/** "680 t.kr. årligt, heraf løn 620 t.kr. og transport 60 t.kr.": no table tells the parts of an amount apart. */
const PART_BEHIND = /\d.*\b(?:heraf|hvoraf|deraf)\b(?![^.;]*\bpå (?:service|anlæg)\b)/iu;

/** "Af midlerne i 2027 på 13 mio. kr. er 11,5 mio. kr. løn": the second is of the first. */
const OF_FIRST = /^af (?!tabel)[^,;]*\d(?:[^,;]|,\d)*$/iu;

/** What the tables do not divide, nobody can hold against them. */
export function isUndivided(asked: Asked, clear: readonly Figure[], isOfOne: boolean): boolean {
  const { sentence, piece, amount, years } = asked;
  if (years.kind === "none" && PART_BEHIND.test(sentence.text.slice(0, amount.from))) return true;
  const isPart = PART.test(sentence.text.slice(0, amount.from)) && clear.length === 0 && !isOfOne;
  if (JOINTLY.test(sentence.text.replace(CLOSING_SUM, "")) || SHARE.test(piece.before)) return true;
  if (OF_FIRST.test(sentence.text.slice(0, amount.from)) && piece.before !== sentence.text.slice(0, amount.from))
    return true;
  return isPart || PART_OF.test(piece.after) || REST.test(piece.before) || isPartInPosts(asked, clear);
}
