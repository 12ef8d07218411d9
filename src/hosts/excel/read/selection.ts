import type { HostResult } from "../../../app/workbookHost.ts";
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
