import type { Place } from "./rule.ts";

/** A stretch of a calculation; a figure that stands in a cell knows which. */
export interface CalculationPart {
  readonly text: string;
  readonly at: Place | null;
}

/** One line of the figures behind a finding, from left to right. */
export type CalculationLine = readonly CalculationPart[];

/** A text that leads nowhere. */
export const said = (text: string): CalculationPart => ({ text, at: null });

/** "Tabel C, 2026: totalen -800, rækkerne -1.200 + 400 = -800" */
export function lineText(line: CalculationLine): string {
  return line.map(({ text }) => text).join("");
}
