import { amountOf } from "../cells/amountCell.ts";
import type { BareRow } from "../cells/bareRow.ts";

/** A row's figures for looking at sums: what kind a row is needs no exact money. A text or an error is no figure. */
export type Figures = readonly number[];

const DUST = 1e-6;

/** The same amount: sums of doubles leave dust. */
export const isAlike = (figure: number, sum: number): boolean => Math.abs(figure - sum) < DUST;

export function figuresOf({ amounts }: Pick<BareRow, "amounts">): Figures {
  return amounts.map((cell) => (cell.value.kind === "blank" ? 0 : (amountOf(cell)?.toNumber() ?? NaN)));
}

export function addTo(sums: number[], figures: Figures): void {
  figures.forEach((figure, year) => {
    sums[year] = (sums[year] ?? 0) + figure;
  });
}

/** What the rows come to, year by year. */
export function sumOfRows(rows: readonly BareRow[]): Figures {
  const sums: number[] = [];
  for (const row of rows) addTo(sums, figuresOf(row));
  return sums;
}

/** In how many years a row is the sum, and in how many it is not; years without any figures say nothing. */
export interface Fit {
  readonly agree: number;
  readonly miss: number;
}

export function fitOf(figures: Figures, sums: readonly number[]): Fit {
  let agree = 0;
  let miss = 0;
  figures.forEach((figure, year) => {
    const sum = sums[year] ?? 0;
    if (Number.isNaN(figure) || Number.isNaN(sum) || (figure === 0 && sum === 0)) return;
    if (isAlike(figure, sum)) agree += 1;
    else miss += 1;
  });
  return { agree, miss };
}

/** A sum, be it wrong in one year of several. */
export const isSum = ({ agree, miss }: Fit): boolean => (miss === 0 ? agree > 0 : miss === 1 && agree > 1);

/** Of two years one may be wrong: no sum by itself, but where something else says so. */
export const isNearlySum = ({ agree, miss }: Fit): boolean => agree > 0 && miss === 1;

/** In one year a sum may be chance. */
const FEWEST_YEARS = 2;

export function isSumInYears(figures: Figures, sums: readonly number[]): boolean {
  const fit = fitOf(figures, sums);
  return isSum(fit) && fit.agree >= FEWEST_YEARS;
}

/** In how many years a row is the other's years so far, added up. */
export function runFit(figures: Figures, other: Figures): Fit {
  let sum = 0;
  return fitOf(
    figures,
    other.map((figure) => (sum += figure)),
  );
}

/** Every year holds the other row's years so far, and one at least more than its own. */
export const runsUp = (figures: Figures, other: Figures): boolean =>
  isSum(runFit(figures, other)) && fitOf(figures, other).miss > 1;
