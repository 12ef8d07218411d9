import { MOST_YEARS } from "../../domain/case/caseFormat.ts";
import type { CaseModel } from "../../domain/case/caseModel.ts";
import { withYears, yearsLost } from "../../domain/case/edit/otherYears.ts";
import { convertedCase } from "../../domain/calculations/convertedCase.ts";
import { listing } from "../../domain/case/listing.ts";
import { typedShare } from "./typedAmount.ts";
import { typedCount, typedYear } from "./typedYears.ts";

/** As typed. */
export interface FrameForm {
  readonly firstYear: string;
  readonly yearCount: string;
  readonly priceLevel: string;
  /** Percent, by year. */
  readonly rates: Readonly<Record<number, string>>;
}

export function frameOf({ years, priceLevel }: CaseModel): FrameForm {
  return {
    firstYear: String(years[0] ?? ""),
    yearCount: String(years.length),
    priceLevel: String(priceLevel),
    rates: {},
  };
}

/** The years whose rates a conversion needs: those after the earlier level, up to the later. */
export function ratesWanted({ priceLevel }: CaseModel, form: FrameForm): number[] {
  const to = typedYear(form.priceLevel);
  if (to === null || to === priceLevel) return [];
  const [earlier, later] = [Math.min(priceLevel, to), Math.max(priceLevel, to)];
  return Array.from({ length: later - earlier }, (_, index) => earlier + 1 + index);
}

export type FrameChange =
  { readonly ok: true; readonly model: CaseModel } | { readonly ok: false; readonly problem: string };

/** The case with other years and prices; or what stands in the way, and nothing is changed. */
export function frameChange(model: CaseModel, form: FrameForm): FrameChange {
  const [first, level] = [typedYear(form.firstYear), typedYear(form.priceLevel)];
  const count = typedCount(form.yearCount, MOST_YEARS);
  if (first === null || level === null) return { ok: false, problem: "Skriv årstal med fire cifre." };
  if (count === null) return { ok: false, problem: `Skriv et antal år fra 1 til ${MOST_YEARS}.` };
  const lost = yearsLost(model, first, count);
  if (lost.length > 0)
    return {
      ok: false,
      problem: `Der er beløb i ${listing(lost.map(String))}, som ville gå tabt. Slet eller flyt dem først.`,
    };
  const rates = ratesWanted(model, form).map((year) => ({ year, percent: typedShare(form.rates[year] ?? "") }));
  const missing = rates.filter(({ percent }) => percent === null);
  if (missing.length > 0)
    return {
      ok: false,
      problem: `Skriv satsen for ${listing(missing.map(({ year }) => String(year)))} i procent, fx 2,5.`,
    };
  const known = rates.flatMap(({ year, percent }) => (percent ? [{ year, percent }] : []));
  const conversion = convertedCase(withYears(model, first, count), level, known);
  if (conversion.ok) return conversion;
  return { ok: false, problem: `Satsen for ${conversion.year} mangler.` };
}
