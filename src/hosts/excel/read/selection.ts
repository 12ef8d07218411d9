import type { HostResult, SelectedCell } from "../../../app/workbookHost.ts";
import type { CellRef } from "../../../domain/workbook/address.ts";
import { reading } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";

/** Excel refuses to select on a hidden sheet, so look first. */
export function reveal(sheetName: string, { row, column }: CellRef): Promise<HostResult<null>> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("visibility");
    await context.sync();
    if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: sheetName });
    if (sheet.visibility !== "Visible") return failed({ kind: "sheetHidden", sheet: sheetName });
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
    return succeeded(null);
  });
}

/** The workbook's own event and not the sheets': it comes with a change of sheet as well, and in older Excels too. */
export function watchSelection(listener: () => void): Promise<HostResult<null>> {
  const tell = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  return reading(async (context) => {
    context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return succeeded(null);
  });
}

export function selectedCell(): Promise<HostResult<SelectedCell>> {
  return reading(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    const { rowIndex: row, columnIndex: column, worksheet } = cell;
    return succeeded({ sheet: worksheet.name, cell: { row, column } });
  });
}
