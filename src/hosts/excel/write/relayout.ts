import type { HostResult, Relayout, RelayoutReceipt } from "../../../app/workbookHost.ts";
import { rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import { planRange } from "../../../domain/workbook/planRange.ts";
import { changedSince } from "../read/changedSince.ts";
import { writing } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";
import { newContents } from "./relayoutMatrix.ts";
import { keepReceipt } from "../undo/relayoutReceipts.ts";
import { askHeights } from "../undo/seenPage.ts";
import { contentsOf } from "../read/sheetContents.ts";
import { putBack, readBefore, type SheetBefore, undress } from "../undo/sheetBefore.ts";
import { dressCells, dressSheet, fitRows, offerLists, rangeOf, writeCells } from "./writePlan.ts";

/** Round trips: the sheet as it is now, its looks, its lists, the new layout. */
export function relayout(wish: Relayout): Promise<HostResult<RelayoutReceipt>> {
  const { name } = wish.before;
  return writing(async (context, halfWay) => {
    newContents(wish);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
    await context.sync();
    if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: name });
    if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: name });
    const changed = changedSince(wish.before, used);
    if (changed.length > 0) return failed({ kind: "changed", sheet: name, addresses: changed.map(toA1) });
    const before = await readBefore(context, sheet, wish);
    halfWay({
      undo: (again) => putBack(again, again.workbook.worksheets.getItem(sheet.id), { wish, before, heights: [] }),
      left: { sheet: name, address: rangeToA1(before.range) },
    });
    return succeeded(await write(context, sheet, wish, before));
  });
}

async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wish: Relayout,
  before: SheetBefore,
): Promise<RelayoutReceipt> {
  await layOut(context, sheet, wish);
  const heights = askHeights(sheet, before.range);
  const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
  await context.sync();
  return keepReceipt({ wish, before, sheetId: sheet.id, heights: heights(), after: contentsOf(used) });
}

/** Leaves the last request to the caller's sync. */
export async function layOut(context: Excel.RequestContext, sheet: Excel.Worksheet, wish: Relayout): Promise<void> {
  undress(sheet, wish);
  if (wish.ownPage) dressSheet(sheet, wish.plan);
  dressCells(sheet, wish.plan);
  await writeCells(context, sheet, newContents(wish));
  offerLists(sheet, wish.plan);
  fitRows(rangeOf(sheet, planRange(wish.plan)));
}
