import { withoutTexts } from "../../domain/reconciliation/formulas/formulaText.ts";
import type { CellRef } from "../../domain/workbook/address.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";

/** Excel writes an add-in's function with a prefix of its own where the add-in is not at hand. */
const OWN_FUNCTION = /(?<![\p{L}\p{N}_.])(?:KVANTUM\.|_xldudf_KVANTUM_)\p{L}+\s*\(/iu;

export function usesOwnFunction(formula: string): boolean {
  return OWN_FUNCTION.test(withoutTexts(formula));
}

/** A cell whose formula a colleague without the add-in cannot calculate. */
export interface OwnFormula {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly formula: string;
  /** "#N/A": frozen it would be an error for ever. Null where the formula has a result. */
  readonly error: string | null;
}

function formulasOn({ name, origin, cells }: SheetSnapshot): OwnFormula[] {
  return cells.flatMap((row, down) =>
    row.flatMap(({ formula, value }, right) => {
      if (formula === null || !usesOwnFunction(formula)) return [];
      const cell = { row: origin.row + down, column: origin.column + right };
      return [{ sheet: name, cell, formula, error: value.kind === "error" ? value.code : null }];
    }),
  );
}

export function ownFormulas({ sheets }: WorkbookSnapshot): OwnFormula[] {
  return sheets.flatMap(formulasOn);
}
