import type { HostResult, RelayoutReceipt } from "../../../app/workbookHost.ts";
import { rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import { writing } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";
import { LastLook } from "../write/lastLook.ts";
import { layOut } from "../write/layOutAgain.ts";
import { touched } from "../write/relayoutMatrix.ts";
import { rangeOf } from "../write/writePlan.ts";
import { keptFor } from "./relayoutReceipts.ts";
import { putBack } from "./sheetBefore.ts";
import { contentAt, contentsOf, differences, filledCells } from "../read/sheetContents.ts";

/** Round trips: the sheet as it is now, the sheet as it was. */
export function takeBackRelayout(receipt: RelayoutReceipt): Promise<HostResult<null>> {
  const kept = keptFor(receipt);
  const { before, sheetId, after, wish } = kept;
  return writing(async (context, halfWay) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
    await context.sync();
    if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: receipt.sheet });
    if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: sheet.name });
    const now = contentsOf(used);
    const changed = differences(after, now, [...filledCells(after), ...filledCells(now)]);
    if (changed.length > 0) return failed({ kind: "changed", sheet: sheet.name, addresses: changed.map(toA1) });
    halfWay({
      undo: async (again) => {
        await layOut(again, again.workbook.worksheets.getItem(sheetId), wish);
        await again.sync();
      },
      left: { sheet: sheet.name, address: rangeToA1(before.range) },
    });
    const look = new LastLook(
      (ref) => contentAt(after, ref),
      () => touched(wish),
    );
    look.ask(rangeOf(sheet, before.range));
    await putBack(context, sheet, kept, look);
    look.check({ id: sheetId, name: sheet.name }, "changed");
    return succeeded(null);
  });
}
