import type { CaseModel } from "../case/caseModel.ts";
import type { Amount } from "../money/amount.ts";
import { type PriceRate, priceFactor } from "./priceLevel.ts";

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
