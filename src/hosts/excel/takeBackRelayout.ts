import type { HostResult, RelayoutReceipt } from "../../app/workbookHost.ts";
import { rangeToA1, toA1 } from "../../domain/workbook/address.ts";
import { attempt, failed, failureOf, succeeded } from "./failures.ts";
import { keptFor } from "./relayoutReceipts.ts";
import { putBack } from "./sheetBefore.ts";
import { contentsOf, differences, filledCells } from "./sheetContents.ts";
import { wordsOf } from "./takeBack.ts";

/** Round trips: the sheet as it is now, the sheet as it was. */
export function takeBackRelayout(receipt: RelayoutReceipt): Promise<HostResult<null>> {
  const kept = keptFor(receipt);
  const { before, sheetId, after } = kept;
  return attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
    await context.sync();
    if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: receipt.sheet });
    if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: sheet.name });
    const now = contentsOf(used);
    const changed = differences(after, now, [...filledCells(after), ...filledCells(now)]);
    if (changed.length > 0) return failed({ kind: "changed", sheet: sheet.name, addresses: changed.map(toA1) });
    try {
      await putBack(context, sheet, kept);
      return succeeded(null);
    } catch (error) {
      const { code, message } = wordsOf(failureOf(error));
      return failed({ kind: "halfWritten", sheet: sheet.name, address: rangeToA1(before.range), code, message });
    }
  });
}
