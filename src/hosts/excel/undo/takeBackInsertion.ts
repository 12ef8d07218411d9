import type { HostResult, Receipt, SheetThing } from "../../../app/workbookHost.ts";
import { rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import { planRange } from "../../../domain/workbook/planRange.ts";
import { writing, writingInSteps } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";
import { planMatrix } from "../write/planMatrix.ts";
import { type Contents, contentsOf, differences, filledCells } from "../read/sheetContents.ts";
import { askThings } from "../read/sheetThings.ts";
import { emptyPlan } from "./takeBack.ts";
import { dressCells, offerLists, writeCells } from "../write/writePlan.ts";

/**
 * Round trips: the sheet as it is now, what else stands on a sheet of ours, and its removal. Excel cannot undo the
 * deletion of a sheet, so that is no undo group.
 */
export function takeBack(receipt: Receipt): Promise<HostResult<null>> {
  const write = receipt.newSheet ? writingInSteps : writing;
  return write<null>(
    async (context, halfWay) => {
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
      else {
        const left = { sheet: sheet.name, address: rangeToA1(planRange(receipt.plan)) };
        halfWay({ undo: (again) => writeAgain(again, receipt), left });
        emptyPlan(sheet, receipt.plan);
        if (receipt.wasEmpty && receipt.plan.frozenColumns) sheet.freezePanes.unfreeze();
      }
      await context.sync();
      return succeeded(null);
    },
    { kind: "workbookProtected" },
  );
}

/** Half an insertion could not be taken back by another try. */
async function writeAgain(context: Excel.RequestContext, { sheetId, plan, wasEmpty }: Receipt): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (wasEmpty && plan.frozenColumns) sheet.freezePanes.freezeColumns(plan.frozenColumns);
  dressCells(sheet, plan);
  await writeCells(context, sheet, planMatrix(plan));
  offerLists(sheet, plan);
  await context.sync();
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
