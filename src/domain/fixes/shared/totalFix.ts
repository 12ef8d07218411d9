import { wrongTotals } from "../../reconciliation/totals.ts";
import type { Fixer } from "../fix.ts";
import { formulaEdit, numberEdit } from "./edits.ts";
import { isSameCell, tableOf } from "./lookUp.ts";
import { sumFormula } from "./sumFormula.ts";

/** A total becomes the sum of its rows: as a formula that follows them, or as a number where the rows are text. */
export const totalFix: Fixer = (finding, context) => {
  const table = tableOf(context, finding.at);
  const wrong = table && wrongTotals(table).find(({ cell }) => isSameCell(cell.at, finding.at));
  if (!wrong) return null;
  const cells = wrong.added.flatMap(({ amounts }) => amounts[wrong.column] ?? []);
  const formula = sumFormula(context, finding.at.sheet, cells, finding.at);
  return formula === null ? numberEdit(context, finding.at, wrong.expected) : formulaEdit(context, finding.at, formula);
};
