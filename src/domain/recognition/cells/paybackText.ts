import { Amount } from "../../money/amount.ts";
import { parseDanishNumber } from "../../money/danishNumber.ts";

const NUMBER_WORDS = ["nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];
const ORDINAL_WORDS = [
  "",
  "første",
  "andet",
  "tredje",
  "fjerde",
  "femte",
  "sjette",
  "syvende",
  "ottende",
  "niende",
  "tiende",
];

/** "Tilbagebetalingstid: 5 år", in one cell, and "Tilbagebetalingstid på 5 år". */
const LABEL = /^tilbagebetaling[^:\d]*?(?::|\bpå\b|\ber\b|=|\s(?=\d))\s*/i;
const APPROXIMATELY = /^(?:ca\.?|cirka|omkring|omtrent|knap|godt|i)\s*/i;
/** A note mark, or what is said in brackets: "(2030)", "1)". */
const REMARK = /\s*(?:\*{1,3}|\d\)|[¹²³⁴-⁹]|\([^)]*\)|,?\s*(?:dvs\. )?i \d{4})$/;
const UNIT = /\s*(?:års?|år\.)(?:\s+tilbagebetalingstid)?\.?$/i;

const HALF = Amount.fromDecimalText("0.5");
const TWELVE = Amount.fromNumber(12);

function inWords(text: string): Amount | null {
  if (text === "halvandet") return Amount.fromDecimalText("1.5");
  if (/^(?:et )?halvt$/.test(text)) return HALF;
  const half = /^(.+?)(?:½| ½| og e[nt] halvt?)$/.exec(text);
  if (half) return figure(half[1]!)?.plus(HALF) ?? null;
  const place = Math.max(NUMBER_WORDS.indexOf(text === "ét" ? "et" : text), ORDINAL_WORDS.indexOf(text));
  return place > 0 || text === "nul" ? Amount.fromNumber(Math.max(place, 0)) : null;
}

/** "5", "5,5", "fem", "femte" and "5." (the fifth year is the number of that year). */
function figure(text: string): Amount | null {
  return /^\d{1,2}(?:,\d+)?\.?$/.test(text) ? parseDanishNumber(text.replace(/\.$/, "")) : inWords(text.toLowerCase());
}

/** The words of a payback cell without its label, its "ca." and its remarks: "fem", "5-6 år". */
export function barePaybackText(text: string): string {
  return text
    .replace(LABEL, "")
    .replace(REMARK, "")
    .replace(APPROXIMATELY, "")
    .replace(/^det\s+/i, "")
    .trim();
}

/** The years a text states, whole or not; null where it states none, or a span. */
export function statedYears(text: string): Amount | null {
  const bare = barePaybackText(text);
  const months = /^(\d{1,3})\s*(?:måneder|måned|mdr\.?|md\.?)$/i.exec(bare)?.[1];
  return months === undefined
    ? figure(bare.replace(UNIT, "").trim())
    : Amount.fromNumber(Number(months)).dividedBy(TWELVE).rounded(2);
}
