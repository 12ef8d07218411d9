import type { SheetPlan } from "../../src/domain/workbook/plan.ts";
import { planRange } from "../../src/domain/workbook/planRange.ts";
import { BLANK_CELL, type Cell, type SheetSnapshot } from "../../src/domain/workbook/snapshot.ts";
import type { PlannedContent } from "../../src/domain/workbook/plan.ts";

function cellOf(content: PlannedContent): Cell {
  switch (content.kind) {
    case "number":
      return { ...BLANK_CELL, value: { kind: "number", value: content.value } };
    case "text":
      return { ...BLANK_CELL, value: { kind: "text", text: content.text } };
    case "formula":
      return { ...BLANK_CELL, value: content.result, formula: content.formula };
    case "empty":
      return BLANK_CELL;
  }
}

/** The sheet as a host reads it after the plan was written. */
export function planSnapshot(plan: SheetPlan): SheetSnapshot {
  const { top, left, bottom, right } = planRange(plan);
  const cells: Cell[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => BLANK_CELL),
  );
  for (const { ref, content } of plan.cells) {
    const row = cells[ref.row - top];
    if (row) row[ref.column - left] = cellOf(content);
  }
  return {
    name: plan.sheetName,
    visible: true,
    protected: false,
    origin: { row: top, column: left },
    cells,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  };
}
