import { Amount } from "../../money/amount.ts";
import { alternativesOf, inAlternative } from "../alternatives.ts";
import type { CaseModel } from "../caseModel.ts";

/** What a case would be otherwise; it changes nothing but the picture. */
export type Scenario =
  | { readonly kind: "dearer"; readonly percent: number }
  | { readonly kind: "later"; readonly years: number }
  | { readonly kind: "alternative"; readonly name: string };

/** The scenarios there are to compare a case with. */
export function scenariosOf(model: CaseModel): Scenario[] {
  if (model.kind === "budgetnotat") return [];
  const alternatives = alternativesOf(model.lines);
  return [
    ...alternatives.map((name) => ({ kind: "alternative", name }) as const),
    { kind: "dearer", percent: 10 },
    { kind: "later", years: 1 },
  ];
}

const HUNDRED = Amount.fromNumber(100);

/** The case as the scenario has it. */
export function inScenario(model: CaseModel, scenario: Scenario): CaseModel {
  const { lines } = model;
  switch (scenario.kind) {
    case "alternative":
      return { ...model, lines: lines.filter(inAlternative(scenario.name)) };
    case "dearer": {
      const factor = Amount.fromNumber(100 + scenario.percent).dividedBy(HUNDRED);
      const isInvestment = ({ kind }: CaseModel["lines"][number]): boolean => kind === "implementation";
      return {
        ...model,
        lines: lines.map((line) =>
          isInvestment(line)
            ? { ...line, amounts: line.amounts.map((amount) => amount && amount.times(factor)) }
            : line,
        ),
      };
    }
    case "later":
      return laterBy(model, scenario.years);
  }
}

/** Permanent changes begin later, and the investment stands where it stood: the last level goes on after the years. */
function laterBy(model: CaseModel, years: number): CaseModel {
  const blank = Array.from({ length: years }, () => null);
  return {
    ...model,
    lines: model.lines.map((line) =>
      line.kind === "implementation"
        ? line
        : { ...line, amounts: [...blank, ...line.amounts].slice(0, line.amounts.length) },
    ),
  };
}
