import type { CellRef } from "../../workbook/address.ts";
import type { PlannedCell, PlannedContent } from "../../workbook/plan.ts";
import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";

/** A typed cell that already says the same, also by a formula of the economist's own, stays as it is. */
function saysSame({ value, formula }: Cell, content: PlannedContent): boolean {
  switch (content.kind) {
    case "empty":
      return value.kind === "blank" && formula === null;
    case "number":
      return value.kind === "number" && value.value === content.value;
    case "text":
      return value.kind === "text" && value.text === content.text;
    case "formula":
      return formula === content.formula;
  }
}

/** The planned cells that are not on the sheet already. */
export function planDifference(sheet: SheetSnapshot, planned: readonly PlannedCell[]): PlannedCell[] {
  return planned.filter(({ ref, content }) => !saysSame(cellAt(sheet, ref), content));
}

const key = ({ row, column }: CellRef): string => `${row}/${column}`;

/** The cells of one list that stand in the other too. */
export function shared(cells: readonly CellRef[], others: readonly CellRef[]): CellRef[] {
  const keys = new Set(others.map(key));
  return cells.filter((ref) => keys.has(key(ref)));
}

export function without(cells: readonly CellRef[], others: readonly CellRef[]): CellRef[] {
  const keys = new Set(others.map(key));
  return cells.filter((ref) => !keys.has(key(ref)));
}
