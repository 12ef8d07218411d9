import type { HostResult, Receipt, SheetThing } from "../../app/workbookHost.ts";
import { toA1 } from "../../domain/workbook/address.ts";
import { planRange } from "../../domain/workbook/planRange.ts";
import { attempt, failed, succeeded } from "./failures.ts";
import { type Contents, contentsOf, differences, filledCells } from "./sheetContents.ts";
import { askThings } from "./sheetThings.ts";
import { emptyPlan } from "./takeBack.ts";

/** Round trips: the sheet as it is now, what else stands on a sheet of ours, and its removal. */
export function takeBack(receipt: Receipt): Promise<HostResult<null>> {
  return attempt(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(receipt.sheetId).load("name");
      sheet.protection.load("protected");
      const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
      await context.sync();
      if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: receipt.sheet });
      if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: sheet.name });
      const addresses = changedCells(receipt, contentsOf(used));
      if (addresses.length > 0) return failed({ kind: "changed", sheet: sheet.name, addresses });
      const more = receipt.newSheet ? await thingsOn(context, sheet) : [];
      if (more.length > 0) return failed({ kind: "moreOnSheet", sheet: sheet.name, things: more });
      if (receipt.newSheet) sheet.delete();
      else emptyPlan(sheet, receipt.plan);
      if (!receipt.newSheet && receipt.wasEmpty && receipt.plan.frozenColumns) sheet.freezePanes.unfreeze();
      await context.sync();
      return succeeded(null);
    },
    { kind: "workbookProtected" },
  );
}

async function thingsOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetThing[]> {
  const things = askThings(sheet);
  await context.sync();
  return things();
}

/** On a sheet made for the plan every cell counts; elsewhere the plan's own. */
function changedCells({ plan, newSheet, formulas }: Receipt, now: Contents): string[] {
  const { top, left } = planRange(plan);
  const cells = [...plan.cells.map(({ ref }) => ref), ...(newSheet ? filledCells(now) : [])];
  return differences({ top, left, formulas }, now, cells).map(toA1);
}
