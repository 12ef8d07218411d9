import { referredRanges } from "../../src/domain/reconciliation/formulas/formulaReferences.ts";
import { summedTexts } from "../../src/domain/reconciliation/formulas/formulaText.ts";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot.ts";

function sumOf(sheet: SheetSnapshot, formula: string): number {
  const cells = referredRanges(formula).flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, y) =>
      Array.from({ length: right - left + 1 }, (_, x) => cellAt(sheet, { row: top + y, column: left + x })),
    ).flat(),
  );
  return cells.reduce((sum, { value }) => sum + (value.kind === "number" ? value.value : 0), 0);
}

function once(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map((line) =>
    line.map((cell) => {
      const isSum = cell.formula !== null && summedTexts(cell.formula) !== null;
      return isSum ? { ...cell, value: { kind: "number" as const, value: sumOf(sheet, cell.formula ?? "") } } : cell;
    }),
  );
  return { ...sheet, cells };
}

/** As a spreadsheet would show it: every plain SUM calculated, sums of sums too. Other formulas keep their result. */
export function recalculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => once(once(once(sheet)))) };
}
