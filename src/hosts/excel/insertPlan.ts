import type { HostResult, Inserted, InsertTarget } from "../../app/workbookHost.ts";
import { toA1 } from "../../domain/workbook/address.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";
import { planRange } from "../../domain/workbook/planRange.ts";
import { attempt, failed, failureOf, succeeded } from "./failures.ts";
import { planMatrix, rowBlocks } from "./planMatrix.ts";
import { clearPlan, deleteSheet } from "./takeBack.ts";
import { uniqueSheetName } from "./sheetName.ts";
import { dressCells, dressSheet, fitRows, offerLists, rangeOf, writeCells } from "./writePlan.ts";

export function insertPlan(plan: SheetPlan, target: InsertTarget): Promise<HostResult<Inserted>> {
  return target.kind === "newSheet" ? insertOnNewSheet(plan, target.behind ?? false) : insertOnActiveSheet(plan);
}

/** Round trips: which names are taken, the sheet, its content. */
function insertOnNewSheet(plan: SheetPlan, behind: boolean): Promise<HostResult<Inserted>> {
  return attempt(
    async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const name = uniqueSheetName(
        plan.sheetName,
        sheets.items.map((sheet) => sheet.name),
      );
      const sheet = sheets.add(name).load("id");
      await context.sync();
      try {
        const formulas = await writeAll(context, sheet, plan, { ownSheet: true, behind });
        const receipt = formulas && { sheetId: sheet.id, sheet: name, plan, newSheet: true, wasEmpty: true, formulas };
        return succeeded({ sheet: name, range: planRange(plan), receipt });
      } catch (error) {
        return failed(await deleteSheet(sheet.id, failureOf(error)));
      }
    },
    { kind: "workbookProtected" },
  );
}

/** Round trips: what stands in the way, the content. */
function insertOnActiveSheet(plan: SheetPlan): Promise<HostResult<Inserted>> {
  return attempt(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
    sheet.protection.load("protected");
    const target = rangeOf(sheet, planRange(plan)).load("formulas");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: sheet.name });
    const addresses = occupiedAddresses(plan, target.formulas);
    if (addresses.length > 0) return failed({ kind: "occupied", sheet: sheet.name, addresses });
    try {
      const wasEmpty = used.isNullObject;
      const formulas = await writeAll(context, sheet, plan, { ownSheet: wasEmpty, behind: false });
      const receipt = formulas && { sheetId: sheet.id, sheet: sheet.name, plan, newSheet: false, wasEmpty, formulas };
      return succeeded({ sheet: sheet.name, range: planRange(plan), receipt });
    } catch (error) {
      const failure = failureOf(error, { kind: "sheetProtected", sheet: sheet.name });
      return failed(await clearPlan(sheet.id, plan, failure));
    }
  });
}

/** A formula that shows nothing is still a formula: `formulas` is "" only where the cell is empty. */
function occupiedAddresses(plan: SheetPlan, formulas: readonly (readonly unknown[])[]): string[] {
  const { top, left } = planRange(plan);
  const refs = plan.cells.map(({ ref }) => ref);
  const occupied = refs.filter(({ row, column }) => (formulas[row - top]?.[column - left] ?? "") !== "");
  return occupied.sort((one, other) => one.row - other.row || one.column - other.column).map(toA1);
}

interface Manner {
  readonly ownSheet: boolean;
  readonly behind: boolean;
}

/** Answers what the sheet then holds, as Excel itself spells it; null where that is too much for one answer. */
async function writeAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { ownSheet, behind }: Manner,
): Promise<unknown[][] | null> {
  if (ownSheet) dressSheet(sheet, plan);
  if (ownSheet && plan.frozenColumns) sheet.freezePanes.freezeColumns(plan.frozenColumns);
  dressCells(sheet, plan);
  const matrix = planMatrix(plan);
  await writeCells(context, sheet, matrix);
  offerLists(sheet, plan);
  if (!behind) bringToFront(sheet, plan);
  const whole = rangeOf(sheet, matrix.range);
  const isSmall = rowBlocks(matrix).length === 1;
  if (isSmall) whole.load("formulas");
  if (isSmall && ownSheet) fitRows(whole);
  await context.sync();
  return isSmall ? (whole.formulas as unknown[][]) : null;
}

function bringToFront(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { top, left } = planRange(plan);
  sheet.activate();
  sheet.getRangeByIndexes(top, left, 1, 1).select();
}
