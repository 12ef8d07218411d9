import { Amount } from "../../money/amount.ts";
import { summedTexts } from "../../reconciliation/formulas/formulaText.ts";
import { referredRanges } from "../../reconciliation/formulas/formulaReferences.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import type { Change } from "../../rules/rule.ts";
import { isSameCell, type CellRange, type CellRef } from "../../workbook/address.ts";
import type { FixContext } from "../fix.ts";
import { copiedFormula } from "./copiedFormula.ts";
import { cellOf } from "./lookUp.ts";

const ONLY_PLUS = /^=\s*\+?\s*\$?[A-Z]{1,3}\$?\d+(?:\s*\+\s*\$?[A-Z]{1,3}\$?\d+)*$/i;

/** So many cells in one sum nobody has in a table of the form. */
const MOST_CELLS = 500;

function cellsIn({ top, left, bottom, right }: CellRange): CellRef[] {
  const width = right - left + 1;
  const count = Math.min(MOST_CELLS, width * (bottom - top + 1));
  return Array.from({ length: count }, (_, at) => ({ row: top + Math.floor(at / width), column: left + (at % width) }));
}

/** What the formula adds, once the finding is mended; null where it does anything but add numbers. */
function sumOf(context: FixContext, sheet: string, formula: string, repair: readonly Change[]): Amount | null {
  if (summedTexts(formula) === null && !ONLY_PLUS.test(formula)) return null;
  const amounts = referredRanges(formula)
    .flatMap(cellsIn)
    .map((ref): Amount | null => {
      const known = repair.find(({ at }) => at.sheet === sheet && isSameCell(at, ref));
      if (known) return typeof known.value === "string" ? null : known.value;
      const { value } = cellOf(context, { sheet, ...ref });
      if (value.kind === "blank") return Amount.zero;
      return value.kind === "number" ? Amount.fromNumber(value.value) : null;
    });
  return amounts.includes(null) ? null : Amount.sum(amounts);
}

/**
 * The formula of the cell beside it, as Excel would copy it, where all those beside it are alike and it gives the right
 * figure: "=C9+C14" in a row of such formulas, and no SUM of its own.
 */
export function neighbourFormula(
  context: FixContext,
  beside: readonly FoundCell[],
  { at, value }: Change,
  repair: readonly Change[],
): string | null {
  if (typeof value === "string") return null;
  const formula = copiedFormula(beside, at);
  const gives = formula === null ? null : sumOf(context, at.sheet, formula, repair);
  return gives?.equals(value) ? formula : null;
}
