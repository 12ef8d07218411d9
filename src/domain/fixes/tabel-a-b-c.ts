import { parseDanishNumber } from "../money/danishNumber.ts";
import { closingTotal } from "../reconciliation/columns.ts";
import { type Place, placeIn } from "../rules/rule.ts";
import type { CellEdit } from "../workbook/edit.ts";
import type { FixContext, Fixer } from "./fix.ts";
import { formulaEdit, numberEdit } from "./shared/edits.ts";
import { cellOf, isSameCell, tableOf } from "./shared/lookUp.ts";
import { sumFormula } from "./shared/sumFormula.ts";

/** A typed total becomes the sum of its rows, whatever it was wrong for before: a mended row beside it must not leave it wrong. */
function totalEdit(context: FixContext, at: Place): readonly CellEdit[] {
  const table = tableOf(context, at);
  const column = table?.yearColumns.findIndex((year) => year.column === at.column) ?? -1;
  const total = table && column >= 0 ? closingTotal(table)?.amounts[column] : undefined;
  if (!table || !total || isSameCell(total.at, at)) return [];
  const place = placeIn(table, total.at);
  if (cellOf(context, place).formula !== null) return [];
  const items = table.rows.filter(({ kind, row }) => kind === "item" && row < place.row).flatMap(({ amounts }) => amounts[column] ?? []);
  const formula = sumFormula(context, place.sheet, items, place);
  return (formula !== null && formulaEdit(context, place, formula)) || [];
}

/** The rule points at the table that disagrees with Tabel 1, so the other two give the figure. A formula may be wrong elsewhere. */
export const fixTabelABC: Fixer = ({ at, expected }, context) => {
  const amount = expected === null ? null : parseDanishNumber(expected);
  if (!amount || cellOf(context, at).formula !== null) return null;
  const own = numberEdit(context, at, amount);
  return own && [...own, ...totalEdit(context, at)];
};
