import type { Possibility } from "../diagnosis.ts";
import { followersOf } from "../followers.ts";
import { areNamesakes } from "../hypotheses/evidence.ts";
import { type SheetState, withChanges } from "../sheetState.ts";
import { slipOf } from "../slip/slipOf.ts";
import type { Explanation } from "../solve/problem.ts";
import { isBroken } from "../solve/solve.ts";
import { mayBeMeantSo, roundsTo } from "./meantSo.ts";
import { changesOf } from "./verdictParts.ts";

/** The figure that one other table alone gainsays; null where it is not that. */
function contestedCell(
  state: SheetState,
  broken: readonly number[],
  explanation: Explanation,
): readonly [number, number] | null {
  const leaders = [...explanation.changes].filter(([cell]) => !explanation.followers.has(cell));
  const [only, ...others] = leaders;
  return only && others.length === 0 && mayBeMeantSo(state, broken, only[0], only[1], explanation) ? only : null;
}

/** The same row of the other table with what this one has, and the totals that go along. */
function mirrored(state: SheetState, cell: number): Map<number, number> | null {
  const { equations, equationsOf } = state.numbers;
  const id = equationsOf[cell]!.find((own) => equations[own]!.room === Infinity && areNamesakes(state, own));
  const twin = id === undefined ? undefined : equations[id]!.cells.find((other) => other !== cell);
  if (twin === undefined) return null;
  const delta = state.values[cell]! - state.values[twin]!;
  const along = followersOf(state.numbers, state.residuals, twin, () => false);
  return new Map([twin, ...along].map((own) => [own, state.values[own]! + delta]));
}

/**
 * Of two tables that gainsay each other the prices point to one, and it is no likelier for that: what the other would
 * have to change is named beside it, and where that cannot be said, neither is put forward. Null: there are no such two.
 */
export function withOtherSide(
  state: SheetState,
  broken: readonly number[],
  possibilities: readonly Possibility[],
  known: Explanation | undefined,
): readonly Possibility[] | null {
  const contested = known && possibilities.length === 1 ? contestedCell(state, broken, known) : null;
  if (!contested) return null;
  const [cell, wanted] = contested;
  const changes = mirrored(state, cell);
  if (!changes || roundsTo(state, state.values[cell]!, wanted)) return [];
  const after = withChanges(state, changes);
  if (broken.some((id) => isBroken(state.numbers, after.residuals, id))) return [];
  const [[twin, to]] = [...changes] as [[number, number]];
  if (roundsTo(state, state.values[twin]!, to)) return possibilities;
  return [...possibilities, { changes: changesOf(state, changes), repairs: [], slip: slipOf(state, twin, to) }];
}
