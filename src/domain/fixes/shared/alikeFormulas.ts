import { relativeFormula } from "../../reconciliation/formulas/formulaText.ts";
import { amountCellsOf } from "../../reconciliation/cells.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { columnNumber } from "../../recognition/lineAt.ts";
import type { Place } from "../../rules/rule.ts";
import type { CellEdit } from "../../workbook/edit.ts";
import type { FixContext } from "../fix.ts";
import { formulaEdit } from "./edits.ts";
import { cellOf } from "./lookUp.ts";
import { sumFormula } from "./sumFormula.ts";

/** The formula over the lines, in the column of the cell. */
function formulaAt(
  context: FixContext,
  table: FoundTable,
  { at }: FoundCell,
  lines: ReadonlySet<number>,
): string | null {
  const isOfColumn = (cell: FoundCell): boolean => columnNumber(table, cell.at) === columnNumber(table, at);
  const added = table.rows.filter(({ row }) => lines.has(row)).flatMap((row) => amountCellsOf(row).filter(isOfColumn));
  return sumFormula(context, table.sheet, added, at);
}

/**
 * The sum over the lines, in the total's cell and in every other that has the same formula: one of them mended alone
 * would leave the row half right. Null where one of them cannot be written.
 */
export function sumsAlike(
  context: FixContext,
  { table, total, at }: { readonly table: FoundTable; readonly total: FoundRow; readonly at: Place },
  lines: ReadonlySet<number>,
): readonly CellEdit[] | null {
  const own = cellOf(context, at).formula;
  if (own === null) return null;
  const alike = amountCellsOf(total).filter(
    ({ at: place, formula }) => formula !== null && relativeFormula(formula, place) === relativeFormula(own, at),
  );
  const edits = alike.map((cell) => {
    const formula = formulaAt(context, table, cell, lines);
    return formula === null ? null : formulaEdit(context, { sheet: at.sheet, ...cell.at }, formula);
  });
  return edits.length === 0 || edits.includes(null) ? null : edits.flatMap((edit) => edit ?? []);
}
