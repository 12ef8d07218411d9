import type { CaseModel } from "../caseModel.ts";

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
