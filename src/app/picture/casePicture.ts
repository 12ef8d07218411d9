import { casePayback } from "../../domain/calculations/casePayback.ts";
import { accumulate } from "../../domain/calculations/accumulate.ts";
import { alternativesOf, inAlternative } from "../../domain/case/alternatives.ts";
import type { CaseLine, CaseModel, LineKind } from "../../domain/case/caseModel.ts";
import type { Scenario } from "../../domain/case/edit/scenarios.ts";
import { Amount } from "../../domain/money/amount.ts";
import { amountText } from "../texts/displayText.ts";

/** What stands as a bar in each year. */
export const BARS = ["saving", "operation", "implementation", "activity"] as const satisfies readonly LineKind[];

export const BAR_NAMES: Readonly<Record<LineKind, string>> = {
  saving: "Besparelser",
  operation: "Varig drift",
  implementation: "Investering",
  activity: "Udgifter",
};

/** A case as a drawing has it: doubles, for pixels need no more. Unit 1.000 kr. */
export interface CasePicture {
  readonly years: readonly number[];
  readonly bars: readonly { readonly kind: LineKind; readonly amounts: readonly number[] }[];
  /** The total impact, added up year by year. */
  readonly accumulated: readonly number[];
  /** The year that has paid all of it back; null where none of these does. */
  readonly paybackYear: number | null;
  readonly committees: readonly { readonly committee: string; readonly total: number }[];
}

function inYears({ years }: CaseModel, lines: readonly CaseLine[]): Amount[] {
  return years.map((_, column) => Amount.sum(lines.map(({ amounts }) => amounts[column] ?? null)));
}

const numbers = (amounts: readonly Amount[]): number[] => amounts.map((amount) => amount.toNumber());

/** Of a case with alternatives, its first one: they are never added together. */
export function casePicture(whole: CaseModel): CasePicture {
  const [first] = alternativesOf(whole.lines);
  const model = first === undefined ? whole : { ...whole, lines: whole.lines.filter(inAlternative(first)) };
  const { lines, years } = model;
  const of = (kind: LineKind): CaseLine[] => lines.filter((line) => line.kind === kind);
  const payback = model.kind === "investeringsforslag" ? casePayback(model, "total") : null;
  const start = payback ? years[payback.calculation.firstColumn] : undefined;
  const committees = [...new Set(lines.map(({ committee }) => committee))];
  return {
    years,
    bars: BARS.filter((kind) => of(kind).length > 0).map((kind) => ({
      kind,
      amounts: numbers(inYears(model, of(kind))),
    })),
    accumulated: numbers(accumulate(inYears(model, lines))),
    paybackYear:
      payback?.kind === "years" && payback.years > 0 && start !== undefined ? start + payback.years - 1 : null,
    committees: committees.map((committee) => ({
      committee,
      total: Amount.sum(
        lines.filter((line) => line.committee === committee).flatMap(({ amounts }) => amounts),
      ).toNumber(),
    })),
  };
}

export function hasAmounts({ bars }: CasePicture): boolean {
  return bars.some(({ amounts }) => amounts.some((amount) => amount !== 0));
}

export function paybackText(picture: CasePicture): string {
  const { paybackYear } = picture;
  return paybackYear === null ? "betales ikke tilbage" : `betalt tilbage i ${paybackYear}`;
}

/** What the mark of the payback year says; null where nothing pays the case back. */
export function paybackKey({
  paybackYear,
  years,
}: CasePicture): { readonly name: string; readonly isDrawn: boolean } | null {
  if (paybackYear === null) return null;
  const isDrawn = years.includes(paybackYear);
  return { name: `Betalt tilbage i ${paybackYear}${isDrawn ? "" : ", efter de viste år"}`, isDrawn };
}

/** The drawing in a sentence, for whoever does not see it. */
export function pictureText(picture: CasePicture): string {
  const { years, accumulated } = picture;
  const end = amountText(Amount.fromNumber(accumulated.at(-1) ?? 0));
  return `Økonomien år for år ${years[0]}–${years.at(-1)}: i alt ${end} t.kr. ved udgangen, ${paybackText(picture)}. Tallene står i tabellen herunder.`;
}

export function scenarioName(scenario: Scenario): string {
  switch (scenario.kind) {
    case "alternative":
      return scenario.name.charAt(0).toUpperCase() + scenario.name.slice(1);
    case "dearer":
      return `${scenario.percent} % dyrere investering`;
    case "later":
      return scenario.years === 1 ? "Virkningen et år senere" : `Virkningen ${scenario.years} år senere`;
  }
}
