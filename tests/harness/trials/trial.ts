import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { type Damage, damaged } from "./damage.ts";
import type { Random } from "./random.ts";
import type { Subject } from "./subject.ts";
import { type Verdict, verdictOf } from "./trialVerdict.ts";

/** What somebody may do wrong to a case; null where this one has no place for it. */
export type Mishap = (random: Random, subject: Subject) => readonly Damage[] | null;

export interface Trial {
  readonly subject: Subject;
  readonly damages: readonly Damage[];
  readonly workbook: WorkbookSnapshot;
  readonly verdict: Verdict;
}

function tryOut(subject: Subject, damages: readonly Damage[]): Trial {
  const workbook = damaged(subject.workbook, damages);
  return { subject, damages, workbook, verdict: verdictOf(subject, damages, checkWorkbook(workbook)) };
}

const MOST_DRAWS = 40;

/** `count` trials of one mishap, the subjects in turn; fewer where no subject has a place for it. */
export function trialsOf(mishap: Mishap, subjects: readonly Subject[], count: number, random: Random): Trial[] {
  const trials: Trial[] = [];
  for (let draw = 0; trials.length < count && draw < count * MOST_DRAWS; draw += 1) {
    const subject = subjects[draw % subjects.length]!;
    const damages = mishap(random, subject);
    if (damages !== null) trials.push(tryOut(subject, damages));
  }
  return trials;
}
