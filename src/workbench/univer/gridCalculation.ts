import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaCalculationSessionService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** The library gathers changes for 100 ms before it calculates; some changes it does not calculate at all. */
const LONGEST_WAIT_FOR_START = 400;
const LEAST_WAIT_FOR_START = 200;
const TURNS = 4;
const LONGEST_CALCULATION = 20_000;

const AFFECTS_FORMULAS =
  /^(sheet\.mutation\.(set-range-values|insert-sheet|remove-sheet|set-worksheet-name|insert-row|insert-col|remove-rows?|remove-col|move-range|move-rows|move-columns)|formula\.mutation\.(set|remove)-defined-name)$/;

/** Knows when the grid's figures can be trusted: the library's own promise can come too early. */
export class Calculation {
  readonly #workbook: () => FWorkbook;
  #changedAt: number | null = null;
  #startWaiters: (() => void)[] = [];

  constructor(api: FUniver, workbook: () => FWorkbook) {
    this.#workbook = workbook;
    api.onCommandExecuted(({ id }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#started();
      const ofCalculation = options?.["applyFormulaCalculationResult"] === true || options?.onlyLocal === true;
      if (AFFECTS_FORMULAS.test(id) && !ofCalculation) this.#changedAt = performance.now();
    });
  }

  async settled(): Promise<void> {
    while (this.#changedAt !== null) await this.#start(this.#changedAt);
    const session = this.#workbook().getActiveSheet().getInject().get(FormulaCalculationSessionService);
    if (session.state.started) await session.waitForLatestApplied(LONGEST_CALCULATION, 0);
    if (this.#changedAt !== null) await this.settled();
  }

  #started(): void {
    this.#changedAt = null;
    for (const wake of this.#startWaiters.splice(0)) wake();
  }

  /** Until a calculation starts, or until it is plain that none will. */
  async #start(changedAt: number): Promise<void> {
    const left = Math.max(LEAST_WAIT_FOR_START, changedAt + LONGEST_WAIT_FOR_START - performance.now());
    const started = new Promise<void>((resolve) => this.#startWaiters.push(resolve));
    await Promise.race([started, inTurns(left)]);
    if (this.#changedAt === changedAt) this.#started();
  }
}

/** However long the page was busy, the library's own timers get their turns in between. */
async function inTurns(milliseconds: number): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setTimeout(resolve, milliseconds / TURNS));
}

export const RANGE_VALUES = SetRangeValuesMutation.id;
