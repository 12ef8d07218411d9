/** A place in the guides or on a help page, and all the words that stand there in lower case. */
export interface Indexed {
  readonly title: string;
  readonly page: string;
  readonly words: string;
}

const MOST = 30;

/** Those that have every word; a word in the title counts most, then one that stands often. */
export function search(wanted: string, index: readonly Indexed[]): readonly Indexed[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const weight = ({ title, words: text }: Indexed): number =>
    words.reduce((sum, word) => sum + (title.toLowerCase().includes(word) ? 100 : 0) + text.split(word).length, 0);
  return index
    .filter(({ title, words: text }) => words.every((word) => `${title.toLowerCase()} ${text}`.includes(word)))
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, MOST);
}
