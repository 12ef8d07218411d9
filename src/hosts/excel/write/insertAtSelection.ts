import type { HostResult } from "../../../app/workbookHost.ts";
import { writing } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";
import { LastLook } from "./lastLook.ts";

/** Answers the cell's address, without its sheet. */
export function insertAtSelection(formula: string): Promise<HostResult<string>> {
  return writing(async (context, halfWay) => {
    const selected = context.workbook.getActiveCell().load("address,formulas");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
    sheet.protection.load("protected");
    await context.sync();
    const address = selected.address.slice(selected.address.lastIndexOf("!") + 1);
    if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: sheet.name });
    if (selected.formulas[0]?.[0] !== "") return failed({ kind: "occupied", sheet: sheet.name, addresses: [address] });
    const cellIn = (some: Excel.RequestContext): Excel.Range =>
      some.workbook.worksheets.getItem(sheet.id).getRange(address);
    halfWay({
      undo: async (again) => {
        cellIn(again).formulas = [[""]];
        await again.sync();
      },
      left: { sheet: sheet.name, address },
    });
    const look = new LastLook(() => "");
    look.ask(cellIn(context));
    cellIn(context).formulas = [[formula]];
    await context.sync();
    look.check({ id: sheet.id, name: sheet.name }, "occupied");
    return succeeded(address);
  });
}
