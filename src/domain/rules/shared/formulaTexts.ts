import type { FoundAmount } from "../../recognition/foundTable.ts";

/** "=SUM(C3:C4)" and "+C3+C4" as letters: a formula that nobody calculates. */
export function isFormulaText(value: FoundAmount): boolean {
  return (
    value.kind === "text" &&
    /^[=+]\s*[-+(]*\s*(?:[\p{L}_.]+\(|\$?[A-Z]{1,3}\$?\d|\d|'?[\p{L}\d ]+'?!)/iu.test(value.text)
  );
}
