import type { CellValue, SheetSnapshot } from "../../workbook/snapshot.ts";
import type { Place } from "../rule.ts";

export interface FormulaCell {
  readonly at: Place;
  readonly formula: string;
}

/** The sheet's formulas that pass, from top to bottom. */
export function formulaCells({ name, origin, cells }: SheetSnapshot, passes: (formula: string, value: CellValue) => boolean): FormulaCell[] {
  return cells.flatMap((row, y) =>
    row.flatMap(({ formula, value }, x) =>
      formula !== null && passes(formula, value) ? [{ at: { sheet: name, row: origin.row + y, column: origin.column + x }, formula }] : [],
    ),
  );
}
