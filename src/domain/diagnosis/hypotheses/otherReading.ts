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
        key,
        choice: new Map(state.choice).set(key, way),
        price: READING_PRICE,
      }));
    });
}
