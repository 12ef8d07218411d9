import { type CellRange, parseRangeA1 } from "../workbook/address.ts";
import { formulaTokens } from "./formulas/formulaTokens.ts";

/** They skip texts in a range that is handed to them as it is; in C3+C4 and in C3:C9*1 Excel makes numbers of texts. */
const SKIPS_TEXTS = new Set(["SUM", "SUBTOTAL", "AGGREGATE", "SUMIF", "SUMIFS", "SUMPRODUCT", "DSUM"]);
const BEFORE_ARGUMENT = ["(", ",", ";"];
const AFTER_ARGUMENT = [")", ",", ";"];

/** The ranges of its own sheet in which a formula counts texts as nothing. */
export function passedOverRanges(formula: string, sheet: string): CellRange[] {
  const tokens = formulaTokens(formula, sheet);
  return tokens.flatMap(({ kind, text, within }, place) => {
    const isArgument =
      BEFORE_ARGUMENT.includes(tokens[place - 1]?.text ?? "") && AFTER_ARGUMENT.includes(tokens[place + 1]?.text ?? "");
    const range =
      kind === "reference" && isArgument && SKIPS_TEXTS.has(within.at(-1)?.name ?? "") ? parseRangeA1(text) : null;
    return range ? [range] : [];
  });
}
