import type { FoundRow } from "../../recognition/foundTable.ts";

/** Words that many labels and sentences have, and that point to no row. */
const COMMON = new Set(
  (
    "service anlæg samlet samlede varig varige ændring ændringer total totalt udgift udgifter besparelse besparelser " +
    "forslag forslaget forslagets årlig årligt flere færre andre øvrige mindre større efter under over mellem eller " +
    "samt også skal kunne bliver blive giver fordelt fordeles nye gennem herunder heraf hvilket derfor desuden " +
    "kommune københavns socialforvaltningen forvaltningen forvaltningernes netto brutto effektivisering til forbindelse " +
    "behov midler mv indsats indsatsen indsatser arbejde bedre øget øgede område området perioden"
  ).split(" "),
);

/** The words that tell one label from another, in lower case; short words only in capitals ("IPS", "SOF"). */
export function tellingWords(text: string): string[] {
  const words = text.normalize("NFC").match(/[\p{L}][\p{L}\p{N}]*/gu) ?? [];
  const telling = words.filter((word) =>
    /^[\p{Lu}]{2,5}$/u.test(word) ? word.length > 1 : word.length >= 4 && !COMMON.has(word.toLowerCase()),
  );
  return [...new Set(telling.map((word) => word.toLowerCase()))];
}

const known = new WeakMap<FoundRow, readonly string[]>();

/** The words of a row's label, which every amount of a text asks for. */
export function wordsOfRow(row: FoundRow): readonly string[] {
  const words = known.get(row) ?? tellingWords(row.label);
  known.set(row, words);
  return words;
}

/** A word this long is hardly another one that begins alike. */
export const LONG_ENOUGH = 8;
const SHORTEST_PREFIX = 5;
const SHORTEST_ENDING = 7;
/** "ombygges" and "ombygning": what is done, and the doing of it. */
const ENDING = /^(?:[gtn]?es?|[gtn]?er|t|et|te|ede|n?ing(?:en|er|s)?|sion(?:en)?|elsen?)$/u;
/** "Sundhedsstyrelsen" and "sundhedsplejersker" have no more than their first part in common. */
const LONGEST_ENDING = 6;

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** "evaluering" and "evalueringssamarbejder", "konsulenter" and "jobkonsulenter": the same thing in another word. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const prefix = commonPrefix(one, other);
  if (prefix >= SHORTEST_PREFIX && ENDING.test(one.slice(prefix)) && ENDING.test(other.slice(prefix))) return true;
  const areKin = shorter - prefix <= LONGEST_ENDING;
  if (areKin && prefix >= SHORTEST_PREFIX && prefix >= Math.min(shorter, LONG_ENOUGH)) return true;
  return shorter >= SHORTEST_ENDING && (one.endsWith(other) || other.endsWith(one));
}

export function names(words: readonly string[], word: string): boolean {
  return words.some((candidate) => isSameWord(candidate, word));
}
