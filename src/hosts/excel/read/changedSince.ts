import type { CellRef } from "../../../domain/workbook/address.ts";
import { type Cell, cellAt, type SheetSnapshot } from "../../../domain/workbook/snapshot.ts";

/** As Range.formulas tells it. */
function formulaOf({ value, formula }: Cell): unknown {
  if (formula !== null) return formula;
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return value.text;
    case "error":
      return value.code;
    case "number":
    case "boolean":
      return value.value;
  }
}

/** Cells of the sheet that hold something else than when it was read. `used` has its formulas and place loaded. */
export function changedSince(before: SheetSnapshot, used: Excel.Range): CellRef[] {
  const [top, left, formulas] = used.isNullObject
    ? [0, 0, []]
    : [used.rowIndex, used.columnIndex, used.formulas as unknown[][]];
  const now = ({ row, column }: CellRef): unknown => formulas[row - top]?.[column - left] ?? "";
  const { origin, cells } = before;
  const bottom = Math.max(origin.row + cells.length, top + formulas.length);
  const right = Math.max(origin.column + (cells[0]?.length ?? 0), left + (formulas[0]?.length ?? 0));
  const changed: CellRef[] = [];
  for (let row = Math.min(origin.row, top); row < bottom; row += 1) {
    for (let column = Math.min(origin.column, left); column < right; column += 1) {
      if (formulaOf(cellAt(before, { row, column })) !== now({ row, column })) changed.push({ row, column });
    }
  }
  return changed;
}
