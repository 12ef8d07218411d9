import { labelKey } from "../../recognition/cells/tidyText.ts";
import { indicesOf, type SheetState } from "../sheetState.ts";
import type { Hypothesis } from "./hypothesis.ts";

/** Rows that were paired for their amounts alone would be paired otherwise after a decision about these. */
export function areNamesakes({ numbers, figures }: SheetState, id: number): boolean {
  const { left, right } = numbers.constraints[id]!;
  const [one, other] = [left[0], right[0]].map((cell) => cell && figures.get(cell)?.row.label);
  return one !== undefined && other !== undefined && labelKey(one) === labelKey(other);
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
