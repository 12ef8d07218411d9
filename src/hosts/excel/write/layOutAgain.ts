import type { HostResult, Relayout, RelayoutReceipt } from "../../../app/workbookHost.ts";
import { rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import { planRange } from "../../../domain/workbook/planRange.ts";
import { changedSince } from "../read/changedSince.ts";
import { writing } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";
import { LastLook } from "./lastLook.ts";
import { newContents, touched } from "./relayoutMatrix.ts";
import { keepReceipt } from "../undo/relayoutReceipts.ts";
import { askHeights } from "../undo/seenPage.ts";
import { contentAt, contentsOf } from "../read/sheetContents.ts";
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
    const seen = contentsOf(used);
    const look = new LastLook(
      (ref) => contentAt(seen, ref),
      () => touched(wish),
    );
    look.ask(rangeOf(sheet, before.range));
    const receipt = await write(context, sheet, wish, before, look);
    look.check({ id: sheet.id, name }, "changed");
    return succeeded(receipt);
  });
}

async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wish: Relayout,
  before: SheetBefore,
  look: LastLook,
): Promise<RelayoutReceipt> {
  await layOut(context, sheet, wish, look);
  const heights = askHeights(sheet, before.range);
  const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
  await context.sync();
  return keepReceipt({ wish, before, sheetId: sheet.id, heights: heights(), after: contentsOf(used) });
}

/** Leaves the last request to the caller's sync. */
export async function layOut(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wish: Relayout,
  look?: LastLook,
): Promise<void> {
  undress(sheet, wish);
  if (wish.ownPage) dressSheet(sheet, wish.plan);
  dressCells(sheet, wish.plan);
  await writeCells(context, sheet, newContents(wish), look);
  offerLists(sheet, wish.plan);
  fitRows(rangeOf(sheet, planRange(wish.plan)));
}
