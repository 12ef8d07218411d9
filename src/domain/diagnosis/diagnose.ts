import type { Constraint } from "../constraints/constraint.ts";
import { Amount } from "../money/amount.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { NOTHING_STALE, type StaleFormulas } from "../reconciliation/formulas/staleSums.ts";
import { withMeantYears } from "../reconciliation/yearFaults.ts";
import type { Diagnosis, Fault, Rounding, Twins } from "./diagnosis.ts";
import { decide } from "./hypotheses/bestHypotheses.ts";
import { likelihoodOf } from "./rounding.ts";
import { isBroken } from "./solve/solve.ts";
import { type SheetState, withChanges } from "./sheetState.ts";
import { withoutBorrowed } from "./tableRepair.ts";
import { withoutStaleWitness } from "./verdict/staleWitness.ts";
import { verdicts } from "./verdict/verdicts.ts";

/** Off within what rounding explains; evidence that is off is another matter. */
function roundingsIn({ numbers, residuals }: SheetState): Rounding[] {
  return residuals.flatMap((residual, id): Rounding[] => {
    const constraint = numbers.constraints[id]!;
    if (residual === 0 || constraint.kind === "twin" || isBroken(numbers, residuals, id)) return [];
    const likelihood = likelihoodOf(residual, numbers.rooms[id]!);
    const difference = Amount.ofUnits(residual, numbers.decimals);
    return [{ constraint, difference, likelihood, isOrdinary: likelihood >= numbers.ordinary }];
  });
}

/** Where a fault is told of one of the two already, their difference is no news. */
function twinsIn({ numbers, residuals, figures }: SheetState, isTold: (cell: FoundCell) => boolean): Twins[] {
  return residuals.flatMap((residual, id): Twins[] => {
    const constraint = numbers.constraints[id]!;
    const [one, other] = [figures.get(constraint.left[0]!), figures.get(constraint.right[0]!)];
    const isNews =
      constraint.kind === "twin" && residual !== 0 && ![...constraint.left, ...constraint.right].some(isTold);
    return isNews && one && other ? [{ constraint, one, other }] : [];
  });
}

/** What a formula calculates from the other side holds by itself, and says nothing of either. */
const isCalculated = (cells: readonly FoundCell[]): boolean =>
  cells.length > 0 && cells.every(({ formula }) => formula !== null);

/** Independent: the years of one total are different promises, but a figure stands in one of them only. */
function confirmationsIn(
  { numbers, residuals, figures }: SheetState,
  doubtful: ReadonlySet<FoundCell>,
): Map<FoundCell, number> {
  const counts = new Map<FoundCell, number>([...figures.keys()].map((cell) => [cell, 0]));
  const isInDoubt = (cells: readonly FoundCell[]): boolean =>
    isCalculated(cells) || (doubtful.size > 0 && cells.some((cell) => doubtful.has(cell)));
  numbers.constraints.forEach(({ left, right }: Constraint, id) => {
    if (residuals[id] !== 0 || isInDoubt(left) || isInDoubt(right)) return;
    for (const cell of left) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    for (const cell of right) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  return counts;
}

/** What the certain faults make of the sheet. */
function mended(state: SheetState, faults: readonly Fault[]): SheetState {
  const changes = new Map<number, number>();
  for (const fault of faults) {
    if (fault.kind !== "figures") continue;
    for (const { figure, to } of [...fault.changes, ...fault.followers]) {
      const index = state.numbers.indexOf.get(figure.cell);
      const units = to.inUnits(state.numbers.decimals);
      if (index !== undefined && units !== null) changes.set(index, units);
    }
  }
  return changes.size === 0 ? state : withChanges(state, changes);
}

/**
 * What is wrong with a case: the cheapest set of repairs that makes every promise of its tables true (Fellegi
 * and Holt), and nobody accused where another set is as cheap. See docs/how-a-fault-is-placed.md.
 */
export function diagnose(tables: CaseTables, stale: StaleFormulas = NOTHING_STALE): Diagnosis {
  const decided = decide(tables.map(withMeantYears));
  const found = verdicts(decided);
  const { faults, doubted } = withoutStaleWitness(found.faults, stale.cells);
  const doubtful = new Set([...found.doubtful, ...doubted]);
  const state = mended(decided.state, faults);
  const corrected = new Map(
    faults
      .flatMap((fault) => (fault.kind === "figures" ? [...fault.changes, ...fault.followers] : []))
      .map(({ figure, to }) => [figure.cell, to]),
  );
  return {
    figures: state.figures,
    promises: state.numbers.constraints,
    faults,
    roundings: roundingsIn(state),
    twins: twinsIn(state, (cell) => doubtful.has(cell) || corrected.has(cell) || stale.cells.has(cell)),
    meant: state.tables.map(withoutBorrowed),
    compared: state.reading.sources.map(([likeliest]) => likeliest!),
    corrected,
    doubtful,
    stale: stale.sums,
    checked: new Set(state.numbers.cells),
    confirmations: confirmationsIn(state, doubtful),
  };
}
