import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { IsChecked } from "./inventory.ts";

/**
 * A figure is checked where a sum, an "I alt" or another table says what it should be; a payback where it can
 * be worked out.
 */
export function checkedFigures(diagnoses: readonly Diagnosis[]): IsChecked {
  const all = new Set<FoundCell>();
  for (const { checked, meant } of diagnoses) {
    for (const cell of checked) all.add(cell);
    for (const { role, rows } of meant) {
      if (role !== "summary") continue;
      for (const { payback } of rows) if (payback) all.add(payback);
    }
  }
  return (cell) => all.has(cell);
}
