import { beforeAll, describe, expect, test } from "vitest";
import { MISHAP_NAMES, MISHAPS, type MishapName } from "../../harness/trials/mishaps.ts";
import { randomOf } from "../../harness/trials/random.ts";
import { trialText } from "../../harness/trials/report.ts";
import { type Score, scoreOf } from "../../harness/trials/score.ts";
import { SOURCE_NAMES, subjectsFrom } from "../../harness/trials/subjects.ts";
import { type Trial, trialsOf } from "../../harness/trials/trial.ts";

const SEED = 8;
const SUBJECTS = 24;
const TRIALS_OF_EACH = 24;

/** The least or the most a share may be, per mishap. `npm run bench -- trials` measures the same on 10.000. */
type Bar = Partial<Record<"named" | "together" | "clean", number>> & {
  readonly accused: number;
  readonly silent: number;
};

const BARS: Readonly<Record<MishapName, Bar>> = {
  "1 tal": { named: 0.8, accused: 0.2, silent: 0 },
  "2 tal": { named: 0.75, accused: 0.35, silent: 0 },
  "3 tal": { named: 0.7, accused: 0.5, silent: 0 },
  "4 tal": { named: 0.65, accused: 0.65, silent: 0 },
  "hel række": { named: 0.5, accused: 0.6, silent: 0 },
  "hel række + total": { named: 0.5, accused: 0.75, silent: 0 },
  "uden område": { accused: 1, silent: 0 },
  "uden område + tal": { accused: 1, silent: 0 },
  "andet område": { named: 0.95, clean: 0.95, accused: 0.05, silent: 0.05 },
  "tal byttet om": { accused: 0.6, silent: 0.6 },
  "rækker byttet om": { accused: 0.6, silent: 0.75 },
  "tal og total": { named: 0.25, accused: 0.95, silent: 0 },
};

const MOST_SHOWN = 5;
const trials = new Map<MishapName, Trial[]>(MISHAP_NAMES.map((name) => [name, []]));

beforeAll(() => {
  for (const source of SOURCE_NAMES) {
    const subjects = subjectsFrom(source, SEED, SUBJECTS);
    for (const name of MISHAP_NAMES)
      trials.get(name)!.push(...trialsOf(MISHAPS[name], subjects, TRIALS_OF_EACH, randomOf(SEED)));
  }
});

const worst = (name: MishapName, isBad: (trial: Trial) => boolean): string =>
  trials.get(name)!.filter(isBad).slice(0, MOST_SHOWN).map(trialText).join("\n");

function expectAtLeast(name: MishapName, score: Score, what: "named" | "together" | "clean"): void {
  const shown = worst(name, ({ verdict }) => verdict.named < verdict.cells || !verdict.together);
  expect(score[what], `${what}\n${shown}`).toBeGreaterThanOrEqual(BARS[name][what] ?? 0);
}

describe.each(MISHAP_NAMES)("%s", (name) => {
  test("is tried often enough", () => {
    expect(trials.get(name)!.length).toBeGreaterThanOrEqual(2 * TRIALS_OF_EACH);
  });

  test("makes the check tell a right figure to change in no more trials than the bar says", () => {
    const shown = worst(name, ({ verdict }) => verdict.accused.length > 0);
    expect(scoreOf(trials.get(name)!).accused, shown).toBeLessThanOrEqual(BARS[name].accused);
  });

  test("is not passed over in silence", () => {
    expect(
      scoreOf(trials.get(name)!).silent,
      worst(name, ({ verdict }) => verdict.silent),
    ).toBeLessThanOrEqual(BARS[name].silent);
  });

  test("is named with the right values as often as the bar says", () => {
    const score = scoreOf(trials.get(name)!);
    for (const what of ["named", "together", "clean"] as const) expectAtLeast(name, score, what);
  });
});
