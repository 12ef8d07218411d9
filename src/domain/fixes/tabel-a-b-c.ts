import { parseDanishNumber } from "../money/danishNumber.ts";
import type { Place } from "../rules/rule.ts";
import type { CellEdit } from "../workbook/edit.ts";
import type { FixContext, Fixer } from "./fix.ts";
import { formulaEdit, numberEdit } from "./shared/edits.ts";
import { cellOf, tableOf } from "./shared/lookUp.ts";
import { sumFormula } from "./shared/sumFormula.ts";

/** A typed total that was wrong only because of its rows becomes their sum: mended rows alone would make it wrong anew. */
function followerEdit(context: FixContext, place: Place): readonly CellEdit[] {
  const table = tableOf(context, place);
  const column = table?.yearColumns.findIndex((year) => year.column === place.column) ?? -1;
  if (!table || column < 0 || cellOf(context, place).formula !== null) return [];
  const items = table.rows.filter(({ kind, row }) => kind === "item" && row < place.row).flatMap(({ amounts }) => amounts[column] ?? []);
  const formula = sumFormula(context, place.sheet, items, place);
  return (formula !== null && formulaEdit(context, place, formula)) || [];
}

/** The rule points at the table that disagrees with Tabel 1, so the other two give the figure. A formula may be wrong elsewhere. */
export const fixTabelABC: Fixer = ({ at, expected, related }, context) => {
  const amount = expected === null ? null : parseDanishNumber(expected);
  if (!amount || cellOf(context, at).formula !== null) return null;
  const own = numberEdit(context, at, amount);
  return own && [...own, ...related.flatMap((place) => followerEdit(context, place))];
};
