import type { FoundCell } from "../../recognition/foundTable.ts";
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

const NONE: readonly CellRange[] = [];
const read = new WeakMap<FoundCell, readonly CellRange[]>();

/** The same of a found cell of the sheet: several rules ask, and its formula is read once. */
export function referredBy(cell: FoundCell, sheet: string): readonly CellRange[] {
  if (cell.formula === null) return NONE;
  const known = read.get(cell) ?? referredRanges(cell.formula, sheet);
  read.set(cell, known);
  return known;
}
