import type { Trial } from "./trial.ts";

/** Shares of a row of trials, 0 to 1. */
export interface Score {
  readonly trials: number;
  readonly cells: number;
  /** Of the damaged cells that more than one promise concerns. */
  readonly named: number;
  /** Of all damaged cells. */
  readonly eitherOr: number;
  /** Of the trials. */
  readonly accused: number;
  readonly silent: number;
  /** Silent where the sheet says nothing, and the check says so of the figure. */
  readonly admitted: number;
  /** One finding repairs all. */
  readonly together: number;
  /** Every damaged cell is named, or stands among the explanations that are as good. */
  readonly solved: number;
  /** Everything named, and nothing else said. */
  readonly clean: number;
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

/** One finding that repairs all, alone: what a person wants to read of one mistake. */
const isClean = ({ verdict }: Trial): boolean =>
  verdict.accused.length === 0 && verdict.named === verdict.cells && verdict.fresh.length <= verdict.cells;

export function scoreOf(trials: readonly Trial[]): Score {
  const sum = (count: (trial: Trial) => number): number => trials.reduce((all, trial) => all + count(trial), 0);
  const share = (is: (trial: Trial) => boolean): number => shareOf(trials.filter(is).length, trials.length);
  const cells = sum(({ verdict }) => verdict.cells);
  return {
    trials: trials.length,
    cells,
    named: shareOf(
      sum(({ verdict }) => verdict.named - verdict.namedAlone),
      sum(({ verdict }) => verdict.cells - verdict.cellsAlone),
    ),
    eitherOr: shareOf(
      sum(({ verdict }) => verdict.eitherOr),
      cells,
    ),
    accused: share(({ verdict }) => verdict.accused.length > 0),
    silent: share(({ verdict }) => verdict.silent),
    admitted: share(({ verdict }) => verdict.admitted),
    together: share(({ verdict }) => verdict.together && verdict.accused.length === 0),
    solved: share(({ verdict }) => verdict.accused.length === 0 && verdict.named + verdict.eitherOr === verdict.cells),
    clean: share(isClean),
  };
}
