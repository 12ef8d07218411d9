import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { Fixer } from "./fix.ts";
import { formulaEdit, numberEdit } from "./shared/edits.ts";
import { isSameCell, tableOf } from "./shared/lookUp.ts";
import { sumFormula } from "./shared/sumFormula.ts";

export const fixIAltKolonne: Fixer = ({ at }, context) => {
  const row = tableOf(context, at)?.rows.find(({ rowTotal }) => rowTotal && isSameCell(rowTotal.at, at));
  if (!row) return null;
  const formula = sumFormula(context, at.sheet, row.amounts, at);
  return formula === null ? numberEdit(context, at, Amount.sum(row.amounts.map(amountOf))) : formulaEdit(context, at, formula);
};
