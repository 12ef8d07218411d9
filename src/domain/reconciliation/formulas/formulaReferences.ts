import { type CellRange, parseRangeA1 } from "../../workbook/address.ts";
import { formulaTokens } from "./formulaTokens.ts";

/**
 * The cells of its own sheet that a formula names, texts in quotes left out. `sheet`: its name, which may stand
 * before them.
 */
export function referredRanges(formula: string, sheet = ""): CellRange[] {
  return formulaTokens(formula, sheet).flatMap(({ kind, text }) =>
    kind === "reference" ? (parseRangeA1(text) ?? []) : [],
  );
}
