import { summedTexts } from "../reconciliation/formulas/formulaText.ts";
import { amountCellsOf } from "../reconciliation/cells.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import { columnNumber, lineAt } from "../recognition/lineAt.ts";
import type { Place } from "../rules/rule.ts";
import { isWithin, isSameCell, type CellRange, type CellRef, parseRangeA1 } from "../workbook/address.ts";
import type { FixContext, Fixer } from "./fix.ts";
import { sumsAlike } from "./shared/alikeFormulas.ts";
import { cellOf, tableOf } from "./shared/lookUp.ts";

/** The summed cells stand where the total's own column, or row of a year, is. */
const standsAcross = (table: FoundTable, { top, left, bottom, right }: CellRange, at: CellRef): boolean =>
  [
    { row: top, column: left },
    { row: bottom, column: right },
  ].every((corner) => columnNumber(table, corner) === columnNumber(table, at));

/** The lines of the table that the finding says are missed, and those that the formula at its place adds. */
function linesAdded(context: FixContext, table: FoundTable, at: Place, missed: readonly Place[]): Set<number> | null {
  const summed = summedTexts(cellOf(context, at).formula ?? "")?.map(parseRangeA1) ?? [];
  if (summed.length === 0 || !summed.every((range) => range && standsAcross(table, range, at))) return null;
  const isOfColumn = (cell: FoundCell): boolean => columnNumber(table, cell.at) === columnNumber(table, at);
  const isAdded = (cell: FoundCell): boolean =>
    missed.some((place) => isSameCell(place, cell.at)) || summed.some((range) => range && isWithin(range, cell.at));
  const lines = table.rows.filter((row) => amountCellsOf(row).some((cell) => isOfColumn(cell) && isAdded(cell)));
  return new Set(lines.map(({ row }) => row));
}

/** The sum over the rows it has and the rows it misses; where it adds anything but rows of the table, nobody knows. */
export const fixSumManglerRaekke: Fixer = ({ at, related }, context) => {
  const table = tableOf(context, at);
  const total = table && lineAt(table, at);
  const missed = related.filter((place) => total === null || lineAt(table!, place) !== total);
  const lines = table && linesAdded(context, table, at, missed);
  return total && lines ? sumsAlike(context, { table, total, at }, lines) : null;
};
