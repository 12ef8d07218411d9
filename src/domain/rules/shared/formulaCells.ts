import type { CellValue, SheetSnapshot } from "../../workbook/snapshot.ts";
import type { Place } from "../rule.ts";

export interface FormulaCell {
  readonly at: Place;
  readonly formula: string;
}

/**
 * The sheet's formulas that pass, from top to bottom. Plain loops: a workbook has millions of cells, and hardly
 * any pass.
 */
export function formulaCells(
  { name, origin, cells }: SheetSnapshot,
  passes: (formula: string, value: CellValue) => boolean,
): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [y, row] of cells.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const { formula, value } = row[x]!;
      if (formula === null || !passes(formula, value)) continue;
      found.push({ at: { sheet: name, row: origin.row + y, column: origin.column + x }, formula });
    }
  }
  return found;
}
