import type { Explanation } from "../solve/problem.ts";
import type { Fault, Possibility } from "../diagnosis.ts";
import { followersOf } from "../followers.ts";
import type { Decided } from "../hypotheses/bestHypotheses.ts";
import type { SheetState } from "../sheetState.ts";
import { slipOf } from "../slip/slipOf.ts";
import type { Knot } from "../solve/solve.ts";
import { withOtherSide } from "./otherSide.ts";
import { certainChanges } from "./certain.ts";
import {
  cellsIn,
  changesOf,
  constraintsIn,
  figuresAt,
  MOST_POSSIBILITIES,
  type Part,
  possibilityOfHypothesis,
  roundingBehind,
  type Verdicts,
  wrongFigures,
} from "./verdictParts.ts";

/** Each wrong figure with the totals that follow it, and maybe others as well; interchanged figures together. */
function partsOf(state: SheetState, common: ReadonlyMap<number, number>, { followers, swapped }: Explanation): Part[] {
  const leaders = [...common.keys()].filter((cell) => !followers.has(cell) && !swapped.has(cell));
  const left = new Set([...common.keys()].filter((cell) => followers.has(cell)));
  const parts = leaders.map((cell): Part => {
    const own = followersOf(state.numbers, state.residuals, cell, () => false);
    const along = own.filter((follower) => left.delete(follower));
    const changes = [cell, ...along].map((own) => [own, common.get(own)!] as const);
    return { changes, followers: new Set(along), slip: slipOf(state, cell, common.get(cell)!), repeats: null };
  });
  const pairs = [...common].filter(([cell]) => swapped.has(cell));
  const withPairs = pairs
    .flatMap(([cell]) => followersOf(state.numbers, state.residuals, cell, () => false))
    .filter((follower) => left.delete(follower));
  const rest = [...left].map((cell) => [cell, common.get(cell)!] as const);
  const exchanged = [...pairs, ...withPairs.map((cell) => [cell, common.get(cell)!] as const)];
  const swap: Part = { changes: exchanged, followers: new Set(withPairs), slip: "swapped", repeats: null };
  return [
    ...parts,
    ...(pairs.length > 0 ? [swap] : []),
    ...rest.map((change): Part => ({ changes: [change], followers: new Set(), slip: null, repeats: null })),
  ];
}

function possibilityOf(
  state: SheetState,
  common: ReadonlyMap<number, number>,
  { changes, followers }: Explanation,
): Possibility {
  const own = [...changes].filter(([cell]) => !common.has(cell));
  const leaders = own.filter(([cell]) => !followers.has(cell));
  const along = own.filter(([cell]) => followers.has(cell));
  const slips = new Set(leaders.map(([cell, to]) => slipOf(state, cell, to)));
  const [slip = null] = slips;
  // A word on how it came about is said of all the figures, or not at all.
  return {
    changes: [...changesOf(state, leaders), ...changesOf(state, along)],
    repairs: [],
    slip: slips.size === 1 ? slip : null,
  };
}

/** The decisions that would mend a promise of the knot as well. */
function rivalsOf({ state, contested }: Decided, { broken }: Knot): Possibility[] {
  const shown = broken.map((id) => state.numbers.constraints[id]!.shownBy.cell);
  return contested
    .filter(({ mends }) => shown.some((cell) => mends.has(cell)))
    .map(({ hypothesis }) => possibilityOfHypothesis(state, hypothesis));
}

export function ofKnot(decided: Decided, knot: Knot): Verdicts {
  const { state, openReadings } = decided;
  const { broken, explanations: all } = knot;
  const isOpen = broken.some((id) => openReadings.has(state.numbers.constraints[id]!.witness));
  const rivals = rivalsOf(decided, knot);
  const explanations = isOpen ? null : all;
  const known = explanations ?? [];
  const common = rivals.length > 0 ? new Map<number, number>() : certainChanges(state, broken, known);
  const faults: Fault[] = known[0]
    ? partsOf(state, common, known[0]).flatMap((part) => wrongFigures(state, broken, part))
    : [];
  const possibilities = known
    .map((explanation) => possibilityOf(state, common, explanation))
    .filter(({ changes }) => changes.length > 0)
    .concat(rivals);
  if (explanations !== null && possibilities.length === 0) return { faults, doubtful: new Set() };
  const open = broken.filter((id) => !isMendedBy(state, common, id));
  const told = open.length > 0 ? open : broken;
  const named = withOtherSide(state, broken, possibilities, known[0]) ?? possibilities;
  const suspects =
    known.length > 0
      ? [...new Set(known.flatMap(({ changes }) => [...changes.keys()]))].filter((cell) => !common.has(cell))
      : cellsIn(state, told);
  const unsure: Fault = {
    kind: "unsure",
    broken: constraintsIn(state, told),
    rounding: roundingBehind(state, told),
    possibilities: named.length <= MOST_POSSIBILITIES ? named : [],
    suspects: figuresAt(state, suspects),
  };
  return {
    faults: [...faults, unsure],
    doubtful: new Set(cellsIn(state, told).map((cell) => state.numbers.cells[cell]!)),
  };
}

function isMendedBy(
  { numbers, values, residuals }: SheetState,
  changes: ReadonlyMap<number, number>,
  id: number,
): boolean {
  const { cells, signs, room } = numbers.equations[id]!;
  const change = cells.reduce(
    (sum, cell, at) => sum + (changes.has(cell) ? signs[at]! * (changes.get(cell)! - values[cell]!) : 0),
    0,
  );
  return Math.abs(residuals[id]! + change) <= room;
}
