/* What the check makes of right cases in which something has gone wrong: the shares in the README come from here. */
import { MISHAP_NAMES, MISHAPS, type MishapName } from "../tests/harness/trials/mishaps.ts";
import { randomOf } from "../tests/harness/trials/random.ts";
import { type Score, scoreOf } from "../tests/harness/trials/score.ts";
import { SOURCE_NAMES, subjectsFrom } from "../tests/harness/trials/subjects.ts";
import { type Trial, trialsOf } from "../tests/harness/trials/trial.ts";
import { percent, row } from "./printed.ts";

/** Four rows of mistyped figures, so 10.000 trials in all. */
const OF_EACH_TYPING = 2_500;
const OF_EACH_OTHER = 600;
const SUBJECTS = 120;
const SEED = 2026;

const countOf = (name: MishapName): number => (/^\d tal$/.test(name) ? OF_EACH_TYPING : OF_EACH_OTHER);

const HEADS = [
  "",
  "forsøg",
  "rettet",
  "enten-eller",
  "anklager ret tal",
  "tavs",
  "af intet",
  "som ét",
  "i alt forklaret",
  "kun det",
];

function line(name: string, score: Score): string {
  const { named, eitherOr, accused, silent, admitted, together, solved, clean } = score;
  const shares = [named, eitherOr, accused, silent, admitted, together, solved, clean];
  return row([name, String(score.trials), ...shares.map(percent)]);
}

export function benchTrials(): void {
  const all = new Map<MishapName, Trial[]>(MISHAP_NAMES.map((name) => [name, []]));
  for (const source of SOURCE_NAMES) {
    const subjects = subjectsFrom(source, SEED, SUBJECTS);
    process.stdout.write(`\n${source}: ${subjects.length} sager\n${row(HEADS)}\n`);
    for (const name of MISHAP_NAMES) {
      const count = Math.ceil(countOf(name) / SOURCE_NAMES.length);
      const trials = trialsOf(MISHAPS[name], subjects, count, randomOf(SEED));
      all.get(name)!.push(...trials);
      process.stdout.write(`${line(name, scoreOf(trials))}\n`);
    }
  }
  process.stdout.write(`\ni alt\n${row(HEADS)}\n`);
  for (const name of MISHAP_NAMES) process.stdout.write(`${line(name, scoreOf(all.get(name)!))}\n`);
}
