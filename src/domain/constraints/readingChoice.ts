/** Which of several readings that fit as well is meant, by what is read: its index, 0 where nothing is said. */
export type ReadingChoice = ReadonlyMap<string, number>;

export const LIKELIEST: ReadingChoice = new Map();

/** Something that can be read in several ways, and in how many. */
export interface OpenReading {
  readonly key: string;
  readonly ways: number;
}

export function chosen<T>(ways: readonly T[], key: string, choice: ReadingChoice): T | undefined {
  return ways[Math.min(choice.get(key) ?? 0, ways.length - 1)];
}
