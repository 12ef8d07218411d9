import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { CellRef } from "../workbook/address.ts";
import type { IsChecked } from "./inventory.ts";

const keyOf = (sheet: string, { row, column }: CellRef): string => `${sheet}!${row},${column}`;

/**
 * A figure is checked where a sum, an "I alt" or another table says what it should be; a payback where it can
 * be worked out.
 */
export function checkedFigures(diagnoses: readonly Diagnosis[]): IsChecked {
  const keys = new Set<string>();
  for (const { figures, checked, meant } of diagnoses) {
    for (const cell of checked) keys.add(keyOf(figures.get(cell)?.table.sheet ?? "", cell.at));
    for (const { sheet, role, rows } of meant) {
      if (role !== "summary") continue;
      for (const { payback } of rows) if (payback) keys.add(keyOf(sheet, payback.at));
    }
  }
  return (sheet, at) => keys.has(keyOf(sheet, at));
}
