import { openReadings } from "../../constraints/constraintsOf.ts";
import type { Doubt, ReadingAssumed } from "./hypothesis.ts";

const READING_PRICE = 0.3;
const MOST_WAYS = 6;

/** Readings are chosen by what fits; where figures are wrong several may fit as well, and what they explain decides. */
export function readingHypotheses({ state, broken }: Doubt): ReadingAssumed[] {
  const witnesses = new Set(broken.map((id) => state.numbers.constraints[id]!.witness));
  return openReadings(state.reading)
    .filter(({ key }) => witnesses.has(key))
    .flatMap(({ key, ways }) => {
      const now = state.choice.get(key) ?? 0;
      const others = Array.from({ length: Math.min(ways, MOST_WAYS) }, (_, way) => way).filter((way) => way !== now);
      return others.map((way): ReadingAssumed => ({
        kind: "reading",
        keys: [key],
        choice: new Map(state.choice).set(key, way),
        price: READING_PRICE,
      }));
    });
}

/** A reading with how much of it does not hold. */
interface Read {
  readonly hypothesis: ReadingAssumed;
  readonly broken: number;
}

/** Of each that is read the way that leaves least broken, where that is less than now. */
function bestWays(read: readonly Read[], brokenNow: number): Read[] {
  const best = new Map<string, Read>();
  for (const one of read.filter(({ broken }) => broken < brokenNow)) {
    const key = one.hypothesis.keys.join(" ");
    if (one.broken < (best.get(key)?.broken ?? Infinity)) best.set(key, one);
  }
  return [...best.values()];
}

/**
 * Two tables that draw from the same rows are off by the same, and one figure more explains them both: only read
 * in another way together do they cost less.
 */
export function readTogether({ state, broken }: Doubt, read: readonly Read[]): ReadingAssumed[] {
  const ways = bestWays(read, broken.length).map(({ hypothesis }) => hypothesis);
  if (ways.length < 2) return [];
  const keys = ways.flatMap((way) => way.keys);
  const chosen = ways.flatMap(({ keys: own, choice }) => own.map((key) => [key, choice.get(key)!] as const));
  const choice = new Map([...state.choice, ...chosen]);
  return [{ kind: "reading", keys, choice, price: READING_PRICE * ways.length }];
}
