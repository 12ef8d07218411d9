import type { SheetState } from "../sheetState.ts";
import { isBroken } from "../solve/solve.ts";

/** A promise that holds in so many other years is read as it is meant. */
const FEWEST_YEARS = 2;
/** A total of one row says nothing of which of the two is right. */
const FEWEST_FIGURES = 3;

/** Another promise that nobody's formula keeps holds with the figure as it stands. */
export function isHeldElsewhere({ numbers, residuals }: SheetState, cell: number, id: number): boolean {
  const { constraints, equations, equationsOf } = numbers;
  const { witness } = constraints[id]!;
  return equationsOf[cell]!.some((own) => {
    const { calculated } = constraints[own]!;
    const isTelling = equations[own]!.room !== Infinity && (calculated === null || calculated.formula === null);
    return isTelling && constraints[own]!.witness !== witness && residuals[own] === 0;
  });
}

/** It adds several figures, or other promises show all that it speaks of but one. */
function saysSomething(state: SheetState, id: number, cell: number | null = null): boolean {
  const { numbers, values } = state;
  const filled = numbers.equations[id]!.cells.filter((own) => own === cell || values[own] !== 0);
  const unheld = (): number => filled.filter((own) => !isHeldElsewhere(state, own, id)).length;
  return filled.length >= FEWEST_FIGURES || (filled.length > 1 && unheld() <= 1);
}

/** The broken promise of the cell holds in other years, of which it says something, and is broken in none. */
export function isProven(state: SheetState, id: number, cell: number): boolean {
  const { numbers, residuals } = state;
  const { witness } = numbers.constraints[id]!;
  const others = numbers.constraints.flatMap((constraint, other) =>
    other !== id && constraint.kind !== "twin" && constraint.witness === witness ? [other] : [],
  );
  return (
    saysSomething(state, id, cell) &&
    others.filter((own) => saysSomething(state, own)).length >= FEWEST_YEARS &&
    !others.some((other) => isBroken(numbers, residuals, other))
  );
}
