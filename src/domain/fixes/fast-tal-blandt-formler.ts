import { isSameCell } from "../workbook/address.ts";
import { totalReadingsOf } from "../constraints/sums.ts";
import { columnSum } from "../reconciliation/columns.ts";
import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { Place } from "../rules/rule.ts";
import type { CellEdit } from "../workbook/edit.ts";
import type { Fixer, FixContext } from "./fix.ts";
import { copiedFormula } from "./shared/copiedFormula.ts";
import { formulaEdit } from "./shared/edits.ts";
import { tableOf } from "./shared/lookUp.ts";

/** Only a total that is the sum of its rows: there the formula changes no figure. */
export const fixFastTalBlandtFormler: Fixer = ({ at, related }, context) => {
  const table = tableOf(context, at);
  const row = table?.rows.find(({ row: number, kind }) => number === at.row && kind === "total");
  if (!table || !row) return null;
  const edits = [at, ...related].map((place) => copied(context, table, row, place));
  return edits.some((edit) => edit === null) ? null : edits.flatMap((edit) => edit ?? []);
};

function isSumOfRows(table: FoundTable, total: FoundRow, place: Place): boolean {
  const column = total.amounts.findIndex(({ at }) => isSameCell(at, place));
  const rows = totalReadingsOf(table).find((reading) => reading.total === total)?.rows ?? [];
  return (amountOf(total.amounts[column]!) ?? Amount.zero).equals(columnSum(rows, column));
}

function copied(context: FixContext, table: FoundTable, row: FoundRow, place: Place): readonly CellEdit[] | null {
  const isYear = row.amounts.some(({ at }) => isSameCell(at, place));
  if (!isYear || !isSumOfRows(table, row, place)) return null;
  const formula = copiedFormula(row.amounts, place);
  return formula === null ? null : formulaEdit(context, place, formula);
}
