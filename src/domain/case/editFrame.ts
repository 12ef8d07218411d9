import { type PriceRate, priceFactor } from "../calculations/priceLevel.ts";
import type { Amount } from "../money/amount.ts";
import type { CaseModel } from "./caseModel.ts";

/** Other years: each amount stays with its year; a year that is new is blank. */
export function withYears(model: CaseModel, firstYear: number, count: number): CaseModel {
  const years = Array.from({ length: count }, (_, index) => firstYear + index);
  const lines = model.lines.map((line) => ({
    ...line,
    amounts: years.map((year) => line.amounts[model.years.indexOf(year)] ?? null),
  }));
  return { ...model, years, lines };
}

/** The years that have amounts today, and would be left out. */
export function yearsLost(model: CaseModel, firstYear: number, count: number): number[] {
  return model.years.filter((year, column) => {
    const isKept = year >= firstYear && year < firstYear + count;
    return !isKept && model.lines.some(({ amounts }) => amounts[column] && !amounts[column].isZero());
  });
}

export type Conversion =
  | { readonly ok: true; readonly model: CaseModel }
  | { readonly ok: false; readonly why: "missingYear" | "doubledYear"; readonly year: number };

/** Every amount in another year's prices, by the user's own rates; rounded to whole units, as the tables print them. */
export function convertedCase(model: CaseModel, priceLevel: number, rates: readonly PriceRate[]): Conversion {
  const found = priceFactor(model.priceLevel, priceLevel, rates);
  if (found.kind !== "factor") return { ok: false, why: found.kind, year: found.year };
  const { factor } = found;
  const convert = (amount: Amount | null): Amount | null => amount && amount.times(factor).rounded(0);
  const lines = model.lines.map((line) => ({ ...line, amounts: line.amounts.map(convert) }));
  return { ok: true, model: { ...model, priceLevel, lines } };
}
