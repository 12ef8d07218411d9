import { expect, test } from "vitest";
import { comparedPair } from "../../harness/comparisonPairs.ts";
import { subjectsFrom } from "../../harness/trials/subjects.ts";

const PAIRS = 18;

/** `npm run bench -- compare` takes the 500. */
test("of generated pairs every changed figure is named, and nothing else", () => {
  const subjects = (["offentliggjorte", "lagt ud", "byggede"] as const).flatMap((source) => subjectsFrom(source, 7, 2));
  for (let seed = 0; seed < PAIRS; seed += 1) {
    const subject = subjects[seed % subjects.length]!;
    const { made, wanted, found } = comparedPair(subject, seed);
    expect({ seed, name: subject.name, made, found }).toEqual({ seed, name: subject.name, made, found: wanted });
  }
});
