import { styleOf } from "../../domain/workbook/cellStyles.ts";
import type { PlannedCell, PlannedContent, SheetPlan } from "../../domain/workbook/plan.ts";
import type { CellValue } from "../../domain/workbook/snapshot.ts";
import type { CellToWrite, SheetToWrite } from "./xlsxWorkbook.ts";
import { writeXlsx } from "./writeXlsx.ts";

function valueOf(content: PlannedContent): CellValue {
  switch (content.kind) {
    case "text":
      return { kind: "text", text: content.text };
    case "number":
      return { kind: "number", value: content.value };
    case "formula":
      return content.result;
    case "empty":
      return { kind: "blank" };
  }
}

function cellOf({ ref, content, style }: PlannedCell): CellToWrite {
  const formula = content.kind === "formula" ? content.formula : null;
  return { ref, value: valueOf(content), formula, look: styleOf(style) };
}

function sheetOf(plan: SheetPlan): SheetToWrite {
  return {
    name: plan.sheetName,
    cells: plan.cells.map(cellOf),
    columnWidths: plan.columnWidths,
    lists: plan.lists,
    frozen: { rows: 0, columns: plan.frozenColumns ?? 0 },
    page: { printArea: plan.printArea, landscape: true, fitToWidth: true },
  };
}

/** A workbook with a sheet per plan: live formulas, and the domain's results for readers that calculate nothing. */
export function writePlanXlsx(plans: SheetPlan | readonly SheetPlan[]): Uint8Array {
  return writeXlsx({ sheets: ("cells" in plans ? [plans] : plans).map(sheetOf) });
}
