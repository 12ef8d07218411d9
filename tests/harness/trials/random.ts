/** Chance that is the same in every run and everywhere (mulberry32), so that a failing trial can be shown again. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly between: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different ones, in an order of chance; all where there are fewer. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

function fractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomOf(seed: number): Random {
  const fraction = fractions(Math.imul(seed + 1, 0x9e3779b1));
  const below = (limit: number): number => Math.floor(fraction() * limit);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError("Nothing to pick from");
    return list[below(list.length)]!;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    const wanted = Math.min(count, left.length);
    return Array.from({ length: wanted }, () => left.splice(below(left.length), 1)[0]!);
  };
  const between = (least: number, most: number): number => least + below(most - least + 1);
  return { below, between, chance: (share) => fraction() < share, pick, some };
}
