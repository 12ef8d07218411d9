import type { HostFailure } from "../../app/workbookHost.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";
import { failureOf } from "./failures.ts";
import { styleAreas } from "./styleAreas.ts";
import { rangeOf } from "./writePlan.ts";

/** Removes a sheet of our own that could not be filled. */
export function deleteSheet(id: string, reason: HostFailure): Promise<HostFailure> {
  return takingBack(reason, async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}

/** Empties the plan's cells, every one of which was empty before. */
export function clearPlan(sheetId: string, plan: SheetPlan, reason: HostFailure): Promise<HostFailure> {
  if (reason.kind === "sheetProtected" || reason.kind === "cellEditing") return Promise.resolve(reason);
  return takingBack(reason, async (context) => {
    emptyPlan(context.workbook.worksheets.getItem(sheetId), plan);
    await context.sync();
  });
}

export function emptyPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range } of styleAreas(plan.cells)) rangeOf(sheet, range).clear();
  for (const { range } of plan.lists) rangeOf(sheet, range).dataValidation.clear();
}

/**
 * The reason is what the user must hear; a failure on the way back is added to it, and where something is
 * `left` half-written.
 */
export async function takingBack(
  reason: HostFailure,
  undo: (context: Excel.RequestContext) => Promise<void>,
  left?: { readonly sheet: string; readonly address: string },
): Promise<HostFailure> {
  try {
    await Excel.run(undo);
    return reason;
  } catch (error) {
    const { message: detail } = wordsOf(failureOf(error));
    const first = wordsOf(reason);
    if (left) return { kind: "halfWritten", ...left, code: first.code, message: `${first.message} ${detail}` };
    return {
      kind: "unexpected",
      code: first.code,
      message: `${first.message} Det skrevne kunne ikke fjernes igen: ${detail}`,
    };
  }
}

/** Excel's own words, where it has said any. */
export function wordsOf(failure: HostFailure): { readonly code: string; readonly message: string } {
  return failure.kind === "unexpected" ? failure : { code: failure.kind, message: failure.kind };
}
