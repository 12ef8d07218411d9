import type { Figure } from "../amounts/proseFigures.ts";
import { isSameWord, LONG_ENOUGH, names, tellingWords, wordsOfRow } from "./labelWords.ts";

/** How much of a row's label the words around an amount repeat: 1 is all of it. */
export interface Candidate {
  readonly figure: Figure;
  readonly score: number;
  /** The words near the amount say the label's own, and no shorter ones: "klinik" is not all of "klinikudstyr". */
  readonly isSpelt: boolean;
  /** They say the thing that the label begins with, and no other label does: "skovlegepladsen" of «Skovlegeplads i Utterslev Mose». */
  readonly isHeaded: boolean;
}

interface Named {
  readonly figure: Figure;
  readonly words: readonly string[];
}

/** What some figures are called, and how much each word tells: one that many labels have tells little. */
interface Names {
  readonly labels: readonly Named[];
  readonly weights: ReadonlyMap<string, number>;
  /** Of the texts asked about: a sentence and its heading are those of each of its amounts. */
  readonly telling: Map<string, readonly string[]>;
}

const known = new WeakMap<readonly Figure[], Names>();

function namesOf(figures: readonly Figure[]): Names {
  const before = known.get(figures);
  if (before) return before;
  const labels = figures.map((figure) => ({ figure, words: figure.rows[0] ? wordsOfRow(figure.rows[0]) : [] }));
  const counts = new Map<string, Set<string>>();
  for (const { words } of labels) {
    for (const word of words) counts.set(word, (counts.get(word) ?? new Set()).add(words.join(" ")));
  }
  const names = {
    labels,
    weights: new Map([...counts].map(([word, those]) => [word, 1 / those.size])),
    telling: new Map(),
  };
  known.set(figures, names);
  return names;
}

/** Another ending is no shorter word. */
const ENDING = 3;
const isAsLong = (said: string, word: string): boolean => said.length >= word.length - ENDING;

/** "Renovering", "reduceret" and "etablering" are done to many things. */
const DONE = /(?:ing|else|tion|eret|ere)(?:e?n|er|erne)?$/u;
/** What is done to one thing is one word with it: "projektledelse", "stiforbindelse". */
const COMPOUND = 14;
const isThing = (word: string): boolean => word.length >= (DONE.test(word) ? COMPOUND : LONG_ENOUGH);

/** "havnebadet" is «Havnebad i Valby»; "havnebade" are several, and so others. */
const isOne = (said: string, word: string): boolean => said === word || /(?:n|t|ne)s?$/u.test(said);

const NEAR = 1;
const IN_SENTENCE = 0.6;
const IN_HEADING = 0.4;

/** The rows whose labels the words name, best first; those that no word names are left out. */
export function candidatesOf(
  figures: readonly Figure[],
  piece: string,
  sentence: string,
  headings: string,
): Candidate[] {
  const { labels, weights: weightOf, telling } = namesOf(figures);
  const wordsIn = (text: string): readonly string[] => {
    const words = telling.get(text) ?? tellingWords(text);
    telling.set(text, words);
    return words;
  };
  const [near, around, above] = [piece, sentence, headings].map(wordsIn);
  const shares = new Map<string, number>();
  const shareOf = (word: string): number => {
    const known = shares.get(word);
    if (known !== undefined) return known;
    const share = names(near!, word) ? NEAR : names(around!, word) ? IN_SENTENCE : names(above!, word) ? IN_HEADING : 0;
    shares.set(word, share);
    return share;
  };
  const sayings = (word: string): string[] =>
    shareOf(word) === NEAR ? near!.filter((said) => isSameWord(said, word) && isAsLong(said, word)) : [];
  return labels
    .flatMap(({ figure, words }): Candidate[] => {
      const named = words.reduce((sum, word) => sum + weightOf.get(word)! * shareOf(word), 0);
      if (named === 0) return [];
      const total = words.reduce((sum, word) => sum + weightOf.get(word)!, 0);
      const [first = ""] = words;
      const isSpelt = words.every((word) => sayings(word).length > 0);
      const isHeaded = isThing(first) && weightOf.get(first) === 1 && sayings(first).some((said) => isOne(said, first));
      return [{ figure, score: named / Math.max(total, 1), isSpelt, isHeaded }];
    })
    .sort((one, other) => other.score - one.score);
}
