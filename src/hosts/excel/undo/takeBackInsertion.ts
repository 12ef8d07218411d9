import type { HostResult, Receipt, SheetThing } from "../../../app/workbookHost.ts";
import { type CellRef, rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import { planRange } from "../../../domain/workbook/planRange.ts";
import { writing, writingInSteps } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";
import { planMatrix } from "../write/planMatrix.ts";
import { Overwritten } from "../overwritten.ts";
import { giveBack, LastLook } from "../write/lastLook.ts";
import { type Contents, contentAt, contentsOf, differences, filledCells } from "../read/sheetContents.ts";
import { askThings } from "../read/sheetThings.ts";
import { emptyPlan } from "./takeBack.ts";
import { dressCells, dressSheet, offerLists, rangeOf, writeCells } from "../write/writePlan.ts";

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
      const look = lastLook(receipt);
      look.ask(receipt.newSheet ? sheet.getUsedRangeOrNullObject(true) : rangeOf(sheet, planRange(receipt.plan)));
      if (receipt.newSheet) sheet.delete();
      else {
        const left = { sheet: sheet.name, address: rangeToA1(planRange(receipt.plan)) };
        halfWay({ undo: (again) => writeAgain(again, receipt), left });
        emptyPlan(sheet, receipt.plan);
        if (receipt.wasEmpty && receipt.plan.frozenColumns) sheet.freezePanes.unfreeze();
      }
      await context.sync();
      if (receipt.newSheet) checkDeleted(look, sheet.name, receipt);
      else look.check({ id: receipt.sheetId, name: sheet.name }, "changed");
      return succeeded(null);
    },
    { kind: "workbookProtected" },
  );
}

/** Of a sheet that is deleted every cell is written over. */
function lastLook({ plan, newSheet, formulas }: Receipt): LastLook {
  const { top, left } = planRange(plan);
  const written = { top, left, formulas };
  const expected = (ref: CellRef): unknown => contentAt(written, ref);
  return newSheet ? new LastLook(expected) : new LastLook(expected, () => plan.cells.map(({ ref }) => ref));
}

/** A sheet that a colleague has written on in the last moment comes again under its name, with what both wrote. */
function checkDeleted(look: LastLook, name: string, receipt: Receipt): void {
  const found = look.found();
  if (found.length === 0) return;
  const failure = { kind: "changed", sheet: name, addresses: found.map(({ ref }) => toA1(ref)) } as const;
  throw new Overwritten(failure, async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    dressSheet(sheet, receipt.plan);
    await fill(context, sheet, receipt);
    giveBack(sheet, found);
    await context.sync();
  });
}

/** Half an insertion could not be taken back by another try. */
async function writeAgain(context: Excel.RequestContext, receipt: Receipt): Promise<void> {
  await fill(context, context.workbook.worksheets.getItem(receipt.sheetId), receipt);
  await context.sync();
}

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, { plan, wasEmpty }: Receipt): Promise<void> {
  if (wasEmpty && plan.frozenColumns) sheet.freezePanes.freezeColumns(plan.frozenColumns);
  dressCells(sheet, plan);
  await writeCells(context, sheet, planMatrix(plan));
  offerLists(sheet, plan);
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
