import { isSure, ofDecision, ofKnotInDoubt, unsureCells } from "./decisionVerdict.ts";
import type { Decided } from "../hypotheses/bestHypotheses.ts";
import { ofKnot } from "./knotVerdict.ts";
import { withoutMisreadRows } from "./misreadRows.ts";
import { toldOnce } from "./sameTotal.ts";
import type { Knot } from "../solve/solve.ts";
import { cellsIn, type Verdicts } from "./verdictParts.ts";

/** What is certain, what is one of a few, and what nobody can tell. */
export function verdicts(decided: Decided): Verdicts {
  const { state, solution, decisions } = decided;
  const unsure = new Set(decisions.filter((decision) => !isSure(decision)).flatMap(unsureCells));
  const isInDoubt = ({ broken }: Knot): boolean =>
    unsure.size > 0 && cellsIn(state, broken).some((cell) => unsure.has(state.numbers.cells[cell]!));
  const all = [
    ...decisions.map((decision, at) => ofDecision(decision, decisions[at + 1]?.before ?? state)),
    ...solution.knots.map((knot) => (isInDoubt(knot) ? ofKnotInDoubt(decided, knot) : ofKnot(decided, knot))),
  ];
  const read = withoutMisreadRows(all.flatMap((one) => one.faults));
  const told = toldOnce(read.faults, state.figures);
  return {
    faults: told.faults,
    doubtful: new Set([...all.flatMap(({ doubtful }) => [...doubtful]), ...read.doubted, ...told.doubted]),
  };
}
