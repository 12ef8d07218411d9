import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { IsChecked } from "./inventory.ts";

/** What is wrong with a case, and whether a payback it states is held against anything. */
export interface MeasuredCase {
  readonly diagnosis: Diagnosis;
  readonly hasPayback: boolean;
  /** Cells of rows that run another one up: each year is held against the one before. */
  readonly accumulated: readonly FoundCell[];
  /** Cells of rows that are parts of another, and together all of it. */
  readonly parts: readonly FoundCell[];
}

/**
 * A figure is checked where a sum, an "I alt" or another table says what it should be; a payback where it can
 * be worked out.
 */
export function checkedFigures(cases: readonly MeasuredCase[]): IsChecked {
  const all = new Set<FoundCell>();
  for (const { diagnosis, hasPayback, accumulated, parts } of cases) {
    const { checked, meant } = diagnosis;
    for (const cell of [...checked, ...accumulated, ...parts]) all.add(cell);
    if (!hasPayback) continue;
    for (const { role, rows } of meant) {
      if (role !== "summary") continue;
      for (const { payback } of rows) if (payback) all.add(payback);
    }
  }
  return (cell) => all.has(cell);
}
