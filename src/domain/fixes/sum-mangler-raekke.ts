import { summedTexts } from "../reconciliation/formulas/formulaText.ts";
import { isWithin } from "../reconciliation/formulas/formulaReferences.ts";
import { parseRangeA1 } from "../workbook/address.ts";
import type { Fixer } from "./fix.ts";
import { formulaEdit } from "./shared/edits.ts";
import { cellOf, tableOf } from "./shared/lookUp.ts";
import { sumFormula } from "./shared/sumFormula.ts";

/** The sum over the rows it has and the rows it misses; where it adds anything but rows of the table, nobody knows. */
export const fixSumManglerRaekke: Fixer = ({ at, related }, context) => {
  const summed = summedTexts(cellOf(context, at).formula ?? "")?.map(parseRangeA1) ?? [];
  const table = tableOf(context, at);
  const column = table?.yearColumns.findIndex((year) => year.column === at.column) ?? -1;
  if (!table || column < 0 || summed.length === 0) return null;
  const isMissed = (row: number): boolean => related.some((place) => place.row === row && place.column === at.column);
  const cells = table.rows.flatMap(({ amounts }) => amounts[column] ?? []);
  const added = cells.filter(
    (cell) => isMissed(cell.at.row) || summed.some((range) => range && isWithin(range, cell.at)),
  );
  const formula = summed.every((range) => range?.left === at.column && range.right === at.column)
    ? sumFormula(context, at.sheet, added, at)
    : null;
  return formula === null ? null : formulaEdit(context, at, formula);
};
