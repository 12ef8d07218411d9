import type { TableUpdate } from "../../domain/intake/update/updatedPlan.ts";
import { layoutCase } from "../../domain/tables/layoutCase.ts";
import type { TableId } from "../../domain/tables/tableIds.ts";
import type { CellRef } from "../../domain/workbook/address.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";
import { planRange } from "../../domain/workbook/planRange.ts";
import { cellAt, type SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import type { Relayout } from "../workbookHost.ts";

/** The title stands two rows above Tabel 1, and belongs to whoever wrote it. */
const TITLE_ROWS = 2;

const key = ({ row, column }: CellRef): string => `${row},${column}`;

/**
 * Every cell of the new layout, whether its contents differ or not: a row that moves takes its look along. A
 * note keeps its own.
 */
function wholeLayout({ model, plan, foreign }: TableUpdate, chosen: readonly TableId[]): SheetPlan {
  const [table1] = plan.tables;
  if (!table1) throw new Error("A layout without Tabel 1");
  const { top, left } = table1.range;
  const whole = layoutCase(model, { row: top - TITLE_ROWS, column: left }, chosen);
  const noted = new Set(foreign.map(key));
  return { ...plan, cells: whole.cells.filter(({ ref }) => ref.row >= top && !noted.has(key(ref))) };
}

/** The cells from Tabel 1 down that are ours or empty. */
function undressedCells(sheet: SheetSnapshot, { emptied }: TableUpdate, plan: SheetPlan): CellRef[] {
  const { top, left, right, bottom } = planRange(plan);
  const lowest = Math.max(bottom, ...emptied.map(({ row }) => row));
  const rightmost = Math.max(right, ...emptied.map(({ column }) => column));
  const ours = new Set([...plan.cells.map(({ ref }) => ref), ...emptied].map(key));
  const cells: CellRef[] = [];
  for (let row = top; row <= lowest; row += 1) {
    for (let column = left; column <= rightmost; column += 1) {
      const { value, formula } = cellAt(sheet, { row, column });
      if (ours.has(key({ row, column })) || (value.kind === "blank" && formula === null)) cells.push({ row, column });
    }
  }
  return cells;
}

function hasSheetToItself(sheet: SheetSnapshot, update: TableUpdate, plan: SheetPlan): boolean {
  const ours = new Set([...plan.cells.map(({ ref }) => ref), ...update.emptied].map(key));
  const { top, left } = planRange(plan);
  const isForeign = (row: number, column: number): boolean =>
    cellAt(sheet, { row, column }).value.kind !== "blank" && !ours.has(key({ row, column })) && row >= top;
  const filled = sheet.cells.some((line, down) =>
    line.some((_, across) => isForeign(sheet.origin.row + down, sheet.origin.column + across)),
  );
  return left === 0 && top === TITLE_ROWS && !filled;
}

export function relayoutOf(before: SheetSnapshot, update: TableUpdate, chosen: readonly TableId[]): Relayout {
  const plan = wholeLayout(update, chosen);
  return {
    before,
    plan,
    written: update.plan.cells,
    emptied: update.emptied,
    undressed: undressedCells(before, update, plan),
    ownPage: hasSheetToItself(before, update, plan),
  };
}
