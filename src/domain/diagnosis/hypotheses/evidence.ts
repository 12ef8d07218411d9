import type { SheetState } from "../sheetState.ts";
import type { Hypothesis } from "./hypothesis.ts";

/** What it costs that figures which a decision changes then differ from their twins. */
export function evidenceAgainst(
  hypothesis: Hypothesis,
  before: SheetState,
  { numbers, residuals }: SheetState,
): number {
  if (hypothesis.kind !== "figures") return 0;
  const cells = [...hypothesis.changes.keys()].map((cell) => numbers.indexOf.get(before.numbers.cells[cell]!) ?? -1);
  const touched = new Set(cells.flatMap((cell) => numbers.equationsOf[cell] ?? []));
  return [...touched].reduce((price, id) => {
    const { room, pricePerBreach } = numbers.equations[id]!;
    return price + (room === Infinity && residuals[id] !== 0 ? pricePerBreach : 0);
  }, 0);
}
