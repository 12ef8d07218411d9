import { relativeFormula } from "../../reconciliation/formulas/formulaText.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { type CellRef, isSameCell } from "../../workbook/address.ts";
import { shiftFormula } from "./shiftFormula.ts";

/**
 * The one formula that the other cells have, as Excel would copy it to the place. Null where they have none or several,
 * and where it cannot be moved.
 */
export function copiedFormula(cells: readonly FoundCell[], at: CellRef): string | null {
  const others = cells.flatMap(({ at: place, formula }) =>
    formula === null || isSameCell(place, at) ? [] : [{ place, formula }],
  );
  const [model] = others;
  const areAlike = new Set(others.map(({ place, formula }) => relativeFormula(formula, place))).size === 1;
  if (!model || !areAlike) return null;
  return shiftFormula(model.formula, at.column - model.place.column, at.row - model.place.row);
}
