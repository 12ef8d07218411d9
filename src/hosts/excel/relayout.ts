import type { HostResult, Relayout } from "../../app/workbookHost.ts";
import { toA1 } from "../../domain/workbook/address.ts";
import { planRange } from "../../domain/workbook/planRange.ts";
import { changedSince } from "./changedSince.ts";
import { attempt, failed, failureOf, succeeded } from "./failures.ts";
import { newContents, oldContents } from "./relayoutMatrix.ts";
import { styleAreas } from "./styleAreas.ts";
import { takingBack } from "./takeBack.ts";
import { dressCells, dressSheet, fitRows, offerLists, rangeOf, writeCells } from "./writePlan.ts";

/** Round trips: the sheet as it is now, the new layout. */
export function relayout(wish: Relayout): Promise<HostResult<null>> {
  const { name } = wish.before;
  return attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
    await context.sync();
    if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: name });
    if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: name });
    const changed = changedSince(wish.before, used);
    if (changed.length > 0) return failed({ kind: "changed", sheet: name, addresses: changed.map(toA1) });
    try {
      await write(context, sheet, wish);
    } catch (error) {
      return failed(await takingBack(failureOf(error), (again) => writeBack(again, wish)));
    }
    return succeeded(null);
  });
}

async function write(context: Excel.RequestContext, sheet: Excel.Worksheet, wish: Relayout): Promise<void> {
  undress(sheet, wish);
  if (wish.ownPage) dressSheet(sheet, wish.plan);
  dressCells(sheet, wish.plan);
  await writeCells(context, sheet, newContents(wish));
  offerLists(sheet, wish.plan);
  if (wish.ownPage) fitRows(rangeOf(sheet, planRange(wish.plan)));
  await context.sync();
}

/** A row that moves leaves neither lines, colours nor drop-down lists behind. */
function undress(sheet: Excel.Worksheet, { undressed }: Relayout): void {
  const cells = undressed.map((ref) => ({ ref, content: { kind: "empty" }, style: "label" }) as const);
  for (const { range } of styleAreas(cells)) {
    rangeOf(sheet, range).clear("Formats");
    rangeOf(sheet, range).dataValidation.clear();
  }
}

async function writeBack(context: Excel.RequestContext, wish: Relayout): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(wish.before.name);
  await writeCells(context, sheet, oldContents(wish));
  await context.sync();
}
