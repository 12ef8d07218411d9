import type { SheetState } from "../sheetState.ts";
import { slipOf } from "../slip/slipOf.ts";

const isTwin = ({ numbers }: SheetState, id: number): boolean => numbers.equations[id]!.room === Infinity;

/** What the same row holds in another table: whether that agrees with the figure as it is, or as it would be. */
function twinsOf(state: SheetState, cell: number, to: number): { isAgainst: boolean; isFor: boolean } {
  const { equationsOf, signsOf } = state.numbers;
  const twins = equationsOf[cell]!.map((id, at) => ({ id, sign: signsOf[cell]![at]! })).filter(({ id }) =>
    isTwin(state, id),
  );
  const delta = to - state.values[cell]!;
  return {
    isAgainst: twins.some(({ id }) => state.residuals[id] === 0),
    isFor: twins.some(({ id, sign }) => state.residuals[id] !== 0 && state.residuals[id]! + sign * delta === 0),
  };
}

/** What the cell should be for all these promises to hold; null where it stands in one of them no more than once. */
function mendingAll({ numbers, values, residuals }: SheetState, ids: readonly number[], cell: number): number | null {
  const deltas = ids.map((id) => {
    const at = numbers.equations[id]!.cells.indexOf(cell);
    return at < 0 ? null : -residuals[id]! * numbers.equations[id]!.signs[at]!;
  });
  const [delta] = deltas;
  return delta && deltas.every((other) => other === delta) ? values[cell]! + delta : null;
}

/** An empty year, or one that holds what the next does, may lack what is of the size of the years beside it. */
const MOST_TIMES = 4;

function isOfTheirSize({ numbers, figures, values }: SheetState, cell: number, to: number): boolean {
  const figure = figures.get(numbers.cells[cell]!);
  if (!figure) return false;
  const beside = [figure.column - 1, figure.column + 1].flatMap((column) => figure.row.amounts[column] ?? []);
  return beside.some((own) => {
    const times = to / (values[numbers.indexOf.get(own) ?? -1] ?? 0);
    return times >= 1 / MOST_TIMES && times <= MOST_TIMES;
  });
}

/** Rounding is at work in all that speaks for it: the right figure may be one or two of the last digit beside. */
const isInexact = ({ numbers }: SheetState, ids: readonly number[]): boolean =>
  ids.length > 0 && ids.every((id) => numbers.equations[id]!.room > 0);

/**
 * No slip explains the change, and a slip of another figure would mend the same promises, though it be less like what
 * stands around it; or nobody can tell to the last digit what it should be.
 */
export function mayBeAnother(state: SheetState, broken: readonly number[], cell: number, to: number): boolean {
  const ids = broken.filter((id) => !isTwin(state, id));
  if (ids.length === 0 || slipOf(state, cell, to) !== null || twinsOf(state, cell, to).isFor) return false;
  if (isInexact(state, ids)) return true;
  return state.numbers.equations[ids[0]!]!.cells.some((own) => {
    const other = own === cell ? null : mendingAll(state, ids, own);
    const slip = other === null ? null : slipOf(state, own, other);
    if (other === null || slip === null || twinsOf(state, own, other).isAgainst) return false;
    return !["blank", "neighbour"].includes(slip) || isOfTheirSize(state, own, other);
  });
}
