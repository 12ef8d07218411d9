/* What a comparison of two versions makes of generated pairs: figures it misses, and changes that are none. */
import { comparedPair } from "../tests/harness/comparisonPairs.ts";
import { SOURCE_NAMES, subjectsFrom } from "../tests/harness/trials/subjects.ts";

const PAIRS = 500;
const SUBJECTS_OF_EACH = 40;
const SEED = 2026;

export function benchCompare(): void {
  const subjects = SOURCE_NAMES.flatMap((source) => subjectsFrom(source, SEED, SUBJECTS_OF_EACH));
  let [figures, missed, extra] = [0, 0, 0];
  for (let seed = 0; seed < PAIRS; seed += 1) {
    const subject = subjects[seed % subjects.length]!;
    const { made, wanted, found } = comparedPair(subject, seed);
    const lost = wanted.filter((place) => !found.includes(place));
    const more = found.filter((place) => !wanted.includes(place));
    figures += wanted.length;
    missed += lost.length;
    extra += more.length;
    if (lost.length + more.length > 0)
      process.stdout.write(`${subject.name} (${seed}; ${made.join(", ")}): ${lost.join(" ")} / ${more.join(" ")}\n`);
  }
  process.stdout.write(
    `${PAIRS} par af ${subjects.length} sager: ${figures} ændrede tal, ${missed} ikke fundet, ` +
      `${extra} falske ændringer\n`,
  );
}
