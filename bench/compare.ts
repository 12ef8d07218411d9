/* What a comparison of two versions makes of generated pairs: what it misses, and changes that are none. */
import { comparedPair } from "../tests/harness/comparisonPairs.ts";
import { SOURCE_NAMES, subjectsFrom } from "../tests/harness/trials/subjects.ts";

const PAIRS = 500;
const SUBJECTS_OF_EACH = 40;
const SEED = 2026;

/** Each place once for each time it is in the other list. */
function without(places: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return places.filter((place) => {
    const at = left.indexOf(place);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export function benchCompare(): void {
  const subjects = SOURCE_NAMES.flatMap((source) => subjectsFrom(source, SEED, SUBJECTS_OF_EACH));
  let [figures, others, missed, extra] = [0, 0, 0, 0];
  for (let seed = 0; seed < PAIRS; seed += 1) {
    const subject = subjects[seed % subjects.length]!;
    const { made, wanted, found, figures: own } = comparedPair(subject, seed);
    const lost = without(wanted, found);
    const more = without(found, wanted);
    figures += own;
    others += wanted.length - own;
    missed += lost.length;
    extra += more.length;
    if (lost.length + more.length > 0)
      process.stdout.write(`${subject.name} (${seed}; ${made.join(", ")}): ${lost.join(" ")} / ${more.join(" ")}\n`);
  }
  process.stdout.write(
    `${PAIRS} par af ${subjects.length} sager: ${figures} ændrede tal og ${others} andre ændringer, ${missed} ikke fundet, ` +
      `${extra} falske ændringer\n`,
  );
}
