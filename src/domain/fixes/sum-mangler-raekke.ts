import { summedTexts } from "../reconciliation/formulas/formulaText.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { columnNumber } from "../recognition/lineAt.ts";
import { isWithin, isSameCell, type CellRange, type CellRef, parseRangeA1 } from "../workbook/address.ts";
import type { Fixer } from "./fix.ts";
import { formulaEdit } from "./shared/edits.ts";
import { cellOf, tableOf } from "./shared/lookUp.ts";
import { sumFormula } from "./shared/sumFormula.ts";

/** The summed cells stand where the total's own column, or row of a year, is. */
const standsAcross = (table: FoundTable, { top, left, bottom, right }: CellRange, at: CellRef): boolean =>
  [
    { row: top, column: left },
    { row: bottom, column: right },
  ].every((corner) => columnNumber(table, corner) === columnNumber(table, at));

/** The sum over the rows it has and the rows it misses; where it adds anything but rows of the table, nobody knows. */
export const fixSumManglerRaekke: Fixer = ({ at, related }, context) => {
  const summed = summedTexts(cellOf(context, at).formula ?? "")?.map(parseRangeA1) ?? [];
  const table = tableOf(context, at);
  const column = table?.yearColumns.findIndex((year) => year.column === columnNumber(table, at)) ?? -1;
  if (!table || column < 0 || summed.length === 0) return null;
  const isMissed = (cell: CellRef): boolean => related.some((place) => isSameCell(place, cell));
  const cells = table.rows.flatMap(({ amounts }) => amounts[column] ?? []);
  const added = cells.filter((cell) => isMissed(cell.at) || summed.some((range) => range && isWithin(range, cell.at)));
  const formula = summed.every((range) => range && standsAcross(table, range, at))
    ? sumFormula(context, at.sheet, added, at)
    : null;
  return formula === null ? null : formulaEdit(context, at, formula);
};
