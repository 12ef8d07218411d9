import { isWithin, isSameCell } from "../workbook/address.ts";
import { totalReadingsOf } from "../constraints/sums.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { lineAt } from "../recognition/lineAt.ts";
import type { Change, Place } from "../rules/rule.ts";
import type { CellEdit } from "../workbook/edit.ts";
import type { FixContext, Fixer } from "./fix.ts";
import { sumsAlike } from "./shared/alikeFormulas.ts";
import { formulaEdit, numberEdit, textEdit } from "./shared/edits.ts";
import { cellOf, tableOf } from "./shared/lookUp.ts";
import { neighbourFormula } from "./shared/neighbourFormula.ts";
import { sumFormula } from "./shared/sumFormula.ts";

interface CalculatedCell {
  readonly table: FoundTable;
  readonly row: FoundRow;
  /** Index into the row's amounts; their number for "I alt". */
  readonly column: number;
}

function calculatedCell(context: FixContext, at: Place): CalculatedCell | null {
  const table = tableOf(context, at);
  const row = table && lineAt(table, at);
  if (!table || !row) return null;
  const year = row.amounts.findIndex((cell) => isSameCell(cell.at, at));
  if (year >= 0) return row.kind === "item" ? null : { table, row, column: year };
  return row.rowTotal && isSameCell(row.rowTotal.at, at) ? { table, row, column: row.amounts.length } : null;
}

/** A row of formulas stays one, and a row of numbers too. */
function formulaFor(context: FixContext, change: Change, repair: readonly Change[]): string | null {
  const calculated = calculatedCell(context, change.at);
  if (!calculated) return null;
  const { table, row, column } = calculated;
  const isRowTotal = column === row.amounts.length;
  const beside = isRowTotal ? table.rows.flatMap(({ rowTotal }) => rowTotal ?? []) : row.amounts;
  if (!beside.some(({ formula }) => formula !== null)) return null;
  const copied = neighbourFormula(context, beside, change, repair);
  // Where its neighbours are the same formula, they are wrong with it.
  if (copied !== null && copied !== cellOf(context, change.at).formula) return copied;
  const added = rowsAdded(calculated).flatMap(({ amounts }) => amounts[column] ?? []);
  return sumFormula(context, change.at.sheet, isRowTotal ? row.amounts : added, change.at);
}

/** The rows that the total is read to add. */
const rowsAdded = ({ table, row }: CalculatedCell): readonly FoundRow[] =>
  totalReadingsOf(table).find(({ total }) => total.row === row.row)?.rows ?? [];

/** A formula that leaves out a row does so in years where that row has no amount as well. */
function ofWholeTotal(context: FixContext, at: Place, formula: string): readonly CellEdit[] | null {
  const calculated = calculatedCell(context, at);
  if (calculated === null || calculated.row.kind === "item") return null;
  const { table, row: total } = calculated;
  const lines = new Set(rowsAdded(calculated).map(({ row }) => row));
  const edits = sumsAlike(context, { table, total, at }, lines) ?? [];
  const isOwn = ({ cell, after }: CellEdit): boolean =>
    isSameCell(cell, at) && after.kind === "formula" && after.formula === formula;
  return edits.some(isOwn) ? edits : null;
}

function editFor(context: FixContext, change: Change, repair: readonly Change[]): readonly CellEdit[] | null {
  const { at, value } = change;
  const { formula } = cellOf(context, at);
  if (typeof value === "string") return formula === null ? textEdit(context, at, value) : null;
  const sum = formulaFor(context, change, repair);
  if (sum !== null && sum !== formula) {
    return (formula === null ? null : ofWholeTotal(context, at, sum)) ?? formulaEdit(context, at, sum);
  }
  // A formula that gives a wrong figure is wrong somewhere else, or for a reason that nobody has told.
  return formula === null ? numberEdit(context, at, value) : null;
}

const isFormulaOfTotal = (context: FixContext, at: Place): boolean =>
  cellOf(context, at).formula !== null && calculatedCell(context, at) !== null;

/** Totals with a formula of their own follow the figures they add by themselves, and no other formula. */
function followsByItself(context: FixContext, repair: readonly Change[], { at }: Change): boolean {
  const table = isFormulaOfTotal(context, at) ? tableOf(context, at) : null;
  return (
    table !== null &&
    repair.some(
      (other) => other.at.sheet === at.sheet && isWithin(table.range, other.at) && !isFormulaOfTotal(context, other.at),
    )
  );
}

/** The changes as edits of the sheet; null where a part of them cannot be written. */
export function changesFix(context: FixContext, changes: readonly Change[]): readonly CellEdit[] | null {
  const typed = changes.filter((change) => !followsByItself(context, changes, change));
  const edits = typed.map((change) => editFor(context, change, changes));
  if (edits.length === 0 || edits.some((edit) => edit === null)) return null;
  const all = edits.flatMap((edit) => edit ?? []);
  // A formula is mended with those that are the same, so that two changes of one total write the same cells.
  return [...new Map(all.map((edit) => [`${edit.cell.row} ${edit.cell.column} ${edit.sheet}`, edit])).values()];
}

/** What the finding says is certain, and nothing else. */
export const repairFix: Fixer = ({ repair }, context) => changesFix(context, repair);
