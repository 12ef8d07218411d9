import type { HostResult, Receipt } from "../../app/workbookHost.ts";
import { toA1 } from "../../domain/workbook/address.ts";
import { planRange } from "../../domain/workbook/planRange.ts";
import { attempt, failed, succeeded } from "./failures.ts";
import { emptyPlan } from "./takeBack.ts";

/** A rectangle of contents, "" where a cell is empty. */
interface Contents {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** Round trips: the sheet as it is now, and its removal. */
export function takeBack(receipt: Receipt): Promise<HostResult<null>> {
  return attempt(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(receipt.sheetId).load("name");
      sheet.protection.load("protected");
      const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
      await context.sync();
      if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: receipt.sheet });
      if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: sheet.name });
      const now = used.isNullObject ? { top: 0, left: 0, formulas: [] } : { top: used.rowIndex, left: used.columnIndex, formulas: used.formulas };
      const addresses = changedCells(receipt, now);
      if (addresses.length > 0) return failed({ kind: "changed", sheet: sheet.name, addresses });
      if (receipt.newSheet) sheet.delete();
      else emptyPlan(sheet, receipt.plan);
      await context.sync();
      return succeeded(null);
    },
    { kind: "workbookProtected" },
  );
}

function at({ top, left, formulas }: Contents, row: number, column: number): unknown {
  return formulas[row - top]?.[column - left] ?? "";
}

/** On a sheet made for the plan every cell counts; elsewhere the plan's own. */
function changedCells({ plan, newSheet, formulas }: Receipt, now: Contents): string[] {
  const { top, left } = planRange(plan);
  const written = { top, left, formulas };
  const cells = [...plan.cells.map(({ ref }) => ref), ...(newSheet ? filledCells(now) : [])];
  const changed = cells.filter(({ row, column }) => at(written, row, column) !== at(now, row, column));
  const ordered = changed.sort((one, other) => one.row - other.row || one.column - other.column);
  return [...new Set(ordered.map(toA1))];
}

function filledCells({ top, left, formulas }: Contents): { row: number; column: number }[] {
  const cells = formulas.flatMap((line, row) => line.map((content, column) => ({ row: top + row, column: left + column, content })));
  return cells.filter(({ content }) => content !== "");
}
