import { Amount } from "../money/amount.ts";
import { accumulate } from "./accumulate.ts";
import { netEffect } from "./netEffect.ts";
import { widestRow, type YearAmounts } from "./yearAmounts.ts";

/** What the payback period is read from, so that a finding can show it. Savings are positive here. */
export interface PaybackCalculation {
  /** Column (from 0) of year 1: the first in which any row has an amount other than zero. */
  readonly firstColumn: number;
  /** Implementation costs of all years, later ones too. */
  readonly totalCost: Amount;
  /** Accumulated saving at the end of year 1, 2, … to the last column. */
  readonly accumulatedSaving: readonly Amount[];
  /** The last column's saving, which goes on in every year after it. */
  readonly savingPerYearAfter: Amount;
}

/** tilbagebetalingstid. `years` counts from 1. */
export type Payback = PaidBack | { readonly kind: "never"; readonly calculation: PaybackCalculation };

export interface PaidBack {
  readonly kind: "years";
  readonly years: number;
  readonly calculation: PaybackCalculation;
}

/** Accumulated saving at the end of year `year` (from 1), beyond the last column too. Zero before year 1. */
export function accumulatedSavingAt(calculation: PaybackCalculation, year: number): Amount {
  const { accumulatedSaving, savingPerYearAfter } = calculation;
  if (year <= 0) return Amount.zero;
  const within = accumulatedSaving[year - 1];
  if (within) return within;
  const yearsBeyond = Amount.fromNumber(year - accumulatedSaving.length);
  return (accumulatedSaving.at(-1) ?? Amount.zero).plus(savingPerYearAfter.times(yearsBeyond));
}

function firstYearWithAmount(rows: readonly YearAmounts[], width: number): number {
  const hasAmount = (column: number) => rows.some((row) => row[column] && !row[column].isZero());
  let column = 0;
  while (column < width && !hasAmount(column)) column += 1;
  return column < width ? column : 0;
}

function calculate(
  permanent: readonly YearAmounts[],
  implementation: readonly YearAmounts[],
  others: readonly YearAmounts[],
): PaybackCalculation {
  const rows = [...permanent, ...implementation, ...others];
  const width = widestRow(rows);
  const firstColumn = firstYearWithAmount(rows, width);
  const counted = netEffect(permanent, width)
    .slice(firstColumn)
    .map((change) => change.negated());
  return {
    firstColumn,
    totalCost: Amount.sum(netEffect(implementation)),
    accumulatedSaving: accumulate(counted),
    savingPerYearAfter: counted.at(-1) ?? Amount.zero,
  };
}

function yearReached({ totalCost, accumulatedSaving, savingPerYearAfter }: PaybackCalculation): number | null {
  const within = accumulatedSaving.findIndex((saving) => saving.compareTo(totalCost) >= 0);
  if (within >= 0) return within + 1;
  if (!savingPerYearAfter.isPositive()) return null;
  const left = totalCost.minus(accumulatedSaving.at(-1) ?? Amount.zero);
  const { quotient, remainder } = left.divideWhole(savingPerYearAfter);
  const years = accumulatedSaving.length + quotient.toNumber() + (remainder.isZero() ? 0 : 1);
  return Number.isSafeInteger(years) ? years : null;
}

/** The payback period with decimals: in a straight line within the year that pays the last of it. */
export function exactPaybackYears({ calculation, years }: PaidBack): number {
  if (years === 0) return 0;
  const before = accumulatedSavingAt(calculation, years - 1);
  const saving = accumulatedSavingAt(calculation, years).minus(before);
  const withinYear = calculation.totalCost.minus(before).dividedBy(saving);
  return Amount.fromNumber(years - 1)
    .plus(withinYear)
    .toNumber();
}

/**
 * The number of the first year in which the accumulated saving has paid back ALL implementation costs. A figure
 * one year off decides whether the investment pool may pay, so the rule is the one that explains the published
 * figures. Rows × years; permanent changes with savings negative, implementation costs positive. `others` are
 * rows of the case that the basis leaves out: they only decide which year counts as the first.
 */
export function payback(
  permanent: readonly YearAmounts[],
  implementation: readonly YearAmounts[],
  others: readonly YearAmounts[] = [],
): Payback {
  const calculation = calculate(permanent, implementation, others);
  if (!calculation.totalCost.isPositive()) return { kind: "years", years: 0, calculation };
  const years = yearReached(calculation);
  if (years === null) return { kind: "never", calculation };
  return { kind: "years", years, calculation };
}
