import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import type { Fault } from "../diagnosis.ts";
import type { Decided, Decision } from "../hypotheses/bestHypotheses.ts";
import type { FiguresAssumed, Hypothesis } from "../hypotheses/hypothesis.ts";
import { brokenIn, type SheetState } from "../sheetState.ts";
import type { Knot } from "../solve/solve.ts";
import type { TableRepair } from "../tableRepair.ts";
import {
  brokenBy,
  cellsIn,
  constraintsIn,
  figuresAt,
  MOST_POSSIBILITIES,
  type Part,
  possibilityOfHypothesis,
  roundingBehind,
  shownIn,
  type Verdicts,
  wrongFigures,
} from "./verdictParts.ts";

function ofRepair(before: SheetState, after: SheetState, repair: TableRepair): Fault {
  const stillBroken = new Set(brokenIn(after).map((id) => shownIn(after.numbers.constraints[id]!)));
  const ids = brokenIn(before).filter((id) => !stillBroken.has(shownIn(before.numbers.constraints[id]!)));
  return { kind: "table", repair, broken: constraintsIn(before, ids), rounding: null };
}

/** Each table with its own figures: a reader mends one table at a time. */
function byTable(before: SheetState, hypothesis: FiguresAssumed): Part[] {
  const parts = new Map<FoundTable | null, (readonly [number, number])[]>();
  for (const change of hypothesis.changes) {
    const table = before.figures.get(before.numbers.cells[change[0]]!)?.table ?? null;
    parts.set(table, [...(parts.get(table) ?? []), change]);
  }
  return [...parts.values()].map((changes) => ({ ...hypothesis, changes }));
}

export const isSure = ({ rivals, isContested }: Decision): boolean => rivals.length === 0 && !isContested;

export function ofDecision(decision: Decision, after: SheetState): Verdicts {
  const { hypothesis, rivals, isContested, before } = decision;
  if (hypothesis.kind === "reading") return { faults: [], doubtful: new Set() };
  const broken = brokenIn(before);
  if (isSure(decision)) {
    const faults =
      hypothesis.kind === "table"
        ? [ofRepair(before, after, hypothesis.repair)]
        : byTable(before, hypothesis).flatMap((part) => wrongFigures(before, broken, part));
    return { faults, doubtful: new Set() };
  }
  const possibilities = [hypothesis, ...rivals]
    .filter(({ kind }) => kind !== "reading")
    .map((one) => possibilityOfHypothesis(before, one));
  const cells = [hypothesis, ...rivals].flatMap((one) => (one.kind === "figures" ? [...one.changes.keys()] : []));
  const ids = cells.length > 0 ? brokenBy(before, broken, cells) : broken;
  const unsure: Fault = {
    kind: "unsure",
    broken: constraintsIn(before, ids.length > 0 ? ids : broken),
    rounding: roundingBehind(before, ids),
    possibilities: possibilities.length <= MOST_POSSIBILITIES && !isContested ? possibilities : [],
    suspects: figuresAt(before, [...new Set(cells)]),
  };
  return { faults: [unsure], doubtful: new Set(cellsIn(before, ids).map((cell) => before.numbers.cells[cell]!)) };
}

function cellsOf({ numbers }: SheetState, hypothesis: Hypothesis): FoundCell[] {
  if (hypothesis.kind === "figures") return [...hypothesis.changes.keys()].map((cell) => numbers.cells[cell]!);
  if (hypothesis.kind === "reading") return [];
  const { repair } = hypothesis;
  return ("rows" in repair ? repair.rows : repair.table.rows).flatMap(({ amounts }) => amounts);
}

/** The cells that a decision changes which nobody can be sure of, or one that would do as well. */
export function unsureCells({ hypothesis, rivals, before }: Decision): FoundCell[] {
  return [hypothesis, ...rivals].flatMap((one) => cellsOf(before, one));
}

/**
 * What is left once a doubtful decision is taken is left only if it is right: nobody is accused on it, and only
 * what is broken as it is printed is told, with the figures as they are printed; `told`: what a decision tells already.
 */
export function ofKnotInDoubt({ state, decisions }: Decided, { broken }: Knot, told: ReadonlySet<string>): Verdicts {
  const printed = decisions[0]?.before ?? state;
  const left = new Set(broken.map((id) => state.numbers.constraints[id]!.shownBy.cell));
  const fresh = constraintsIn(printed, brokenIn(printed)).filter(
    (constraint) => left.has(constraint.shownBy.cell) && !told.has(shownIn(constraint)),
  );
  const cells = cellsIn(state, broken);
  const unsure: Fault = {
    kind: "unsure",
    broken: fresh,
    rounding: null,
    possibilities: [],
    suspects: figuresAt(state, cells),
  };
  const doubtful = new Set(cells.map((cell) => state.numbers.cells[cell]!));
  return { faults: fresh.length > 0 ? [unsure] : [], doubtful };
}
