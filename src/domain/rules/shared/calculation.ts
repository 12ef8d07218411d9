import type { CalculationLine, CalculationPart } from "../rule.ts";

/** A text that leads nowhere. */
export const said = (text: string): CalculationPart => ({ text, at: null });

/** "Tabel C, 2026: totalen -800, rækkerne -1.200 + 400 = -800" */
export function lineText(line: CalculationLine): string {
  return line.map(({ text }) => text).join("");
}
