import type { SheetPlan } from "../../../domain/workbook/plan.ts";
import { giveBackPage, type SeenPage } from "./seenPage.ts";
import { styleAreas } from "../write/styleAreas.ts";
import { rangeOf } from "../write/writePlan.ts";

/** Removes a sheet of our own that could not be filled. */
export async function deleteSheet(context: Excel.RequestContext, id: string): Promise<void> {
  context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

/**
 * Removes a sheet that was asked for in a request that failed: it may be there or not. One that is not empty is
 * somebody else's, who was faster.
 */
export async function deleteIfEmpty(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const used = sheet.getUsedRangeOrNullObject(false).load("address");
  await context.sync();
  if (sheet.isNullObject || !used.isNullObject) return;
  sheet.delete();
  await context.sync();
}

/** Empties the plan's cells, every one of which was empty before. `page` as it was, where the plan has changed it. */
export async function clearPlan(
  context: Excel.RequestContext,
  sheetId: string,
  plan: SheetPlan,
  page: SeenPage | null,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  emptyPlan(sheet, plan);
  if (page) giveBackPage(sheet, page);
  if (page && plan.frozenColumns) sheet.freezePanes.unfreeze();
  await context.sync();
}

export function emptyPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range } of styleAreas(plan.cells)) rangeOf(sheet, range).clear();
  for (const { range } of plan.lists) rangeOf(sheet, range).dataValidation.clear();
}
