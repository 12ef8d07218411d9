import { labelKey } from "../../recognition/cells/tidyText.ts";
import { indicesOf, type SheetState } from "../sheetState.ts";
import type { Hypothesis } from "./hypothesis.ts";

/** Rows that were paired for their amounts alone would be paired otherwise after a decision about these. */
export function areNamesakes({ numbers, figures }: SheetState, id: number): boolean {
  const { left, right } = numbers.constraints[id]!;
  const [one, other] = [left[0], right[0]].map((cell) => cell && figures.get(cell)?.row.label);
  return one !== undefined && other !== undefined && labelKey(one) === labelKey(other);
}

/** Two rows that are one by their names, or by an amount that both have in another year. */
export function isSameRow(state: SheetState, id: number): boolean {
  const { numbers, figures, residuals, values } = state;
  const rowsOf = (own: number): unknown[] =>
    numbers.equations[own]!.cells.map((cell) => figures.get(numbers.cells[cell]!)?.row);
  const [one, other] = rowsOf(id);
  const agree = (own: number): boolean =>
    residuals[own] === 0 &&
    numbers.constraints[own]!.kind === "twin" &&
    numbers.equations[own]!.cells.every((cell) => values[cell] !== 0) &&
    rowsOf(own).every((row) => row === one || row === other);
  return areNamesakes(state, id) || numbers.constraints.some((_, own) => agree(own));
}

/** What it costs that figures which a decision changes then differ from their twins. */
export function evidenceAgainst(hypothesis: Hypothesis, before: SheetState, after: SheetState): number {
  if (hypothesis.kind !== "figures") return 0;
  const { numbers, residuals } = after;
  const changed = [...hypothesis.changes.keys()].map((cell) => before.numbers.cells[cell]!);
  const touched = new Set(indicesOf(after, changed).flatMap((cell) => numbers.equationsOf[cell]!));
  return [...touched].reduce((price, id) => {
    const { room, pricePerBreach } = numbers.equations[id]!;
    const isAgainst = room === Infinity && residuals[id] !== 0 && areNamesakes(after, id);
    return price + (isAgainst ? pricePerBreach : 0);
  }, 0);
}
