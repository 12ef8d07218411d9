import type { Random } from "../trials/random.ts";
import { AMOUNT_STYLES, COMMITTEE_STYLES, GOES_ON, LEVELS, UNIT_STYLES, YEAR_STYLES, type YearStyle } from "./spelt.ts";

/** How a whole sheet is written and laid out. */
export interface Look {
  /** Every amount as text, as pasted from a document. */
  readonly asText: boolean;
  readonly withFormulas: boolean;
  readonly year: YearStyle;
  /** The last year goes on: in its own heading, in a column behind, or behind "I alt". */
  readonly lasting: "no" | "suffix" | "column" | "behindTotal";
  readonly goesOn: (year: number) => string;
  readonly level: string;
  readonly unit: (year: number) => string;
  readonly committee: (typeof COMMITTEE_STYLES)[number];
  readonly area: string;
  readonly rowTotal: string;
  readonly amount: readonly [string, string];
  readonly origin: { readonly row: number; readonly column: number };
  /** A row of words below the years, or above them. */
  readonly secondRow: "no" | "below" | "above";
  readonly blanksInside: number;
  readonly pageBreak: boolean;
  readonly sideBySide: boolean;
  readonly notesBeside: "no" | "text" | "number";
  readonly plainAmounts: boolean;
}

const seldom = <T>(random: Random, share: number, usual: T, others: readonly T[]): T =>
  random.chance(share) ? random.pick(others) : usual;

export function lookOf(random: Random): Look {
  const asText = random.chance(0.4);
  return {
    asText,
    withFormulas: !asText && random.chance(0.3),
    year: seldom(random, 0.7, YEAR_STYLES[0]!, YEAR_STYLES),
    lasting: seldom(random, 0.35, "no", ["suffix", "column", "behindTotal"] as const),
    goesOn: random.pick(GOES_ON),
    level: random.pick(LEVELS),
    unit: seldom(random, 0.7, UNIT_STYLES[0]!, UNIT_STYLES),
    committee: seldom(random, 0.7, COMMITTEE_STYLES[0]!, COMMITTEE_STYLES),
    area: seldom(random, 0.4, "Styringsområde", [
      "Styrings-\u00adområde",
      "Område",
      "",
      "Budgetområde",
      "Styringsomr.",
      "Styrings- område",
    ]),
    rowTotal: seldom(random, 0.4, "I alt", [
      "Ialt",
      "Total",
      "I alt #",
      "Sum",
      "I ALT",
      "Samlet",
      "Hele perioden",
      "I alt (#)",
    ]),
    amount: seldom(random, 0.7, AMOUNT_STYLES[0]!, AMOUNT_STYLES),
    origin: seldom(random, 0.3, { row: 0, column: 0 }, [
      { row: 3, column: 0 },
      { row: 0, column: 1 },
      { row: 2, column: 3 },
    ]),
    secondRow: seldom(random, 0.15, "no", ["below", "above"] as const),
    blanksInside: seldom(random, 0.2, 0, [1, 1, 2]),
    pageBreak: random.chance(0.08),
    sideBySide: random.chance(0.12),
    notesBeside: seldom(random, 0.2, "no", ["text", "number"] as const),
    plainAmounts: random.chance(0.5),
  };
}
