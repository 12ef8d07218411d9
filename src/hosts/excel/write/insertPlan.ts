import type { HostResult, Inserted, InsertTarget } from "../../../app/workbookHost.ts";
import { rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import type { SheetPlan } from "../../../domain/workbook/plan.ts";
import { planRange } from "../../../domain/workbook/planRange.ts";
import { writing } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";
import { LastLook } from "./lastLook.ts";
import { type PlanMatrix, planMatrix, rowBlocks } from "./planMatrix.ts";
import { askPage } from "../undo/seenPage.ts";
import { clearPlan, deleteIfEmpty, deleteSheet } from "../undo/takeBack.ts";
import { uniqueSheetName } from "./sheetName.ts";
import { dressCells, dressSheet, fitRows, offerLists, rangeOf, writeCells } from "./writePlan.ts";

export function insertPlan(plan: SheetPlan, target: InsertTarget): Promise<HostResult<Inserted>> {
  return target.kind === "newSheet" ? insertOnNewSheet(plan, target.behind ?? false) : insertOnActiveSheet(plan);
}

/** Round trips: which names are taken, the sheet, its content. */
function insertOnNewSheet(plan: SheetPlan, behind: boolean): Promise<HostResult<Inserted>> {
  return writing(
    async (context, halfWay) => {
      const matrix = planMatrix(plan);
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const name = uniqueSheetName(
        plan.sheetName,
        sheets.items.map((sheet) => sheet.name),
      );
      const left = { sheet: name, address: rangeToA1(planRange(plan)) };
      halfWay({ undo: (again) => deleteIfEmpty(again, name), left });
      const sheet = sheets.add(name).load("id");
      await context.sync();
      halfWay({
        undo: (again) => deleteSheet(again, sheet.id),
        undoAround: (again) => clearPlan(again, sheet.id, plan, null),
        left,
      });
      const named = { id: sheet.id, name };
      const formulas = await writeAll(context, sheet, plan, matrix, { ownSheet: true, behind, named });
      const receipt = formulas && { sheetId: sheet.id, sheet: name, plan, newSheet: true, wasEmpty: true, formulas };
      return succeeded({ sheet: name, range: planRange(plan), receipt });
    },
    { kind: "workbookProtected" },
  );
}

/** Round trips: what stands in the way, the content. */
function insertOnActiveSheet(plan: SheetPlan): Promise<HostResult<Inserted>> {
  return writing(async (context, halfWay) => {
    const matrix = planMatrix(plan);
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
    sheet.protection.load("protected");
    const target = rangeOf(sheet, planRange(plan)).load("formulas");
    const page = askPage(sheet, planRange(plan));
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: sheet.name });
    const addresses = occupiedAddresses(plan, target.formulas);
    if (addresses.length > 0) return failed({ kind: "occupied", sheet: sheet.name, addresses });
    const wasEmpty = used.isNullObject;
    /* Now: what is set on the client's page layout reads back before Excel has it. */
    const pageBefore = wasEmpty ? page() : null;
    halfWay({
      undo: (again) => clearPlan(again, sheet.id, plan, pageBefore),
      left: { sheet: sheet.name, address: rangeToA1(planRange(plan)) },
      denied: { kind: "sheetProtected", sheet: sheet.name },
    });
    const manner = { ownSheet: wasEmpty, behind: false, named: { id: sheet.id, name: sheet.name } };
    const formulas = await writeAll(context, sheet, plan, matrix, manner);
    const receipt = formulas && { sheetId: sheet.id, sheet: sheet.name, plan, newSheet: false, wasEmpty, formulas };
    return succeeded({ sheet: sheet.name, range: planRange(plan), receipt });
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
  readonly named: { readonly id: string; readonly name: string };
}

/** Answers what the sheet then holds, as Excel itself spells it; null where that is too much for one answer. */
async function writeAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  matrix: PlanMatrix,
  { ownSheet, behind, named }: Manner,
): Promise<unknown[][] | null> {
  const refs = plan.cells.map(({ ref }) => ref);
  const look = new LastLook(
    () => "",
    () => refs,
  );
  if (ownSheet) dressSheet(sheet, plan);
  if (ownSheet && plan.frozenColumns) sheet.freezePanes.freezeColumns(plan.frozenColumns);
  dressCells(sheet, plan);
  await writeCells(context, sheet, matrix, look);
  offerLists(sheet, plan);
  if (!behind) bringToFront(sheet, plan);
  const whole = rangeOf(sheet, matrix.range);
  const isSmall = rowBlocks(matrix).length === 1;
  if (isSmall) whole.load("formulas");
  if (isSmall && ownSheet) fitRows(whole);
  await context.sync();
  look.check(named, "occupied");
  return isSmall ? (whole.formulas as unknown[][]) : null;
}

function bringToFront(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { top, left } = planRange(plan);
  sheet.activate();
  sheet.getRangeByIndexes(top, left, 1, 1).select();
}
