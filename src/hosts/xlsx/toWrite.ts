import type { CellToWrite, SheetToWrite, XlsxSheet, XlsxWorkbook, XlsxWorkbookToWrite } from "./xlsxWorkbook.ts";

function cellsOf({ origin, cells }: XlsxSheet): CellToWrite[] {
  return cells.flatMap((row, rowIndex) =>
    row.map(({ value, formula, numberFormat, look }, columnIndex) => ({
      ref: { row: origin.row + rowIndex, column: origin.column + columnIndex },
      value,
      formula,
      look: (look.numberFormat ?? "General") === numberFormat ? look : { ...look, numberFormat },
    })),
  );
}

function sheetOf(sheet: XlsxSheet): SheetToWrite {
  return { ...sheet, cells: cellsOf(sheet) };
}

/** A workbook that was read, ready to be written. */
export function toWrite({ sheets, activeSheet }: XlsxWorkbook): XlsxWorkbookToWrite {
  return { sheets: sheets.map(sheetOf), activeSheet };
}
