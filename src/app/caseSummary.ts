import { casePayback, type PaybackBasis } from "../domain/calculations/casePayback.ts";
import { alternativesOf, inAlternative } from "../domain/case/alternatives.ts";
import type { CaseLine, CaseModel, LineKind } from "../domain/case/caseModel.ts";
import { Amount } from "../domain/money/amount.ts";
import { amountText, kindText, priceLevelText, yearSpan } from "./texts/displayText.ts";

export interface CaseFact {
  readonly label: string;
  readonly value: string;
}

/** A year's column of figures, ready to read. Unit 1.000 kr. */
export interface YearFigures {
  readonly year: number;
  readonly figures: readonly string[];
}

export interface CaseSummary {
  readonly facts: readonly CaseFact[];
  /** One per alternative, which are never added together; a single one where the case has none. */
  readonly parts: readonly CasePart[];
}

export interface CasePart {
  /** "Model 1"; null where the case has no alternatives. */
  readonly title: string | null;
  readonly keyFigures: readonly CaseFact[];
  readonly columns: readonly string[];
  readonly years: readonly YearFigures[];
}

const PERMANENT: readonly LineKind[] = ["saving", "operation"];

function total(lines: readonly CaseLine[], kinds: readonly LineKind[]): Amount {
  return Amount.sum(lines.filter(({ kind }) => kinds.includes(kind)).flatMap(({ amounts }) => amounts));
}

function inYear(lines: readonly CaseLine[], kinds: readonly LineKind[], column: number): Amount {
  return Amount.sum(lines.filter(({ kind }) => kinds.includes(kind)).map(({ amounts }) => amounts[column] ?? null));
}

/** "10 år (2033)". */
function paybackText(model: CaseModel, basis: PaybackBasis): string {
  if (model.lines.every(({ amounts }) => amounts.every((amount) => amount === null))) return "Ingen beløb endnu";
  const payback = casePayback(model, basis);
  if (payback.kind === "never") return "Tilbagebetales ikke";
  const firstYear = model.years[payback.calculation.firstColumn];
  if (payback.years === 0 || firstYear === undefined) return `${payback.years} år`;
  return `${payback.years} år (${firstYear + payback.years - 1})`;
}

/** "2025 p/l · 2024–2029". */
export function headline({ priceLevel, years }: CaseModel): string {
  return `${priceLevelText(priceLevel)} · ${yearSpan(years)}`;
}

function sharedFacts(model: CaseModel): CaseFact[] {
  const committees = [...new Set(model.lines.map(({ committee }) => committee))];
  return [
    { label: "Type", value: kindText(model.kind) },
    { label: "Pris- og lønniveau", value: priceLevelText(model.priceLevel) },
    { label: "År", value: yearSpan(model.years) },
    { label: "Udvalg", value: committees.join(", ") },
    { label: "Linjer", value: String(model.lines.length) },
  ];
}

function alternativeTitle(alternative: string | null): string | null {
  return alternative === null ? null : alternative.charAt(0).toUpperCase() + alternative.slice(1);
}

function investmentPart(model: CaseModel, alternative: string | null): CasePart {
  const lines = model.lines.filter(inAlternative(alternative));
  return {
    title: alternativeTitle(alternative),
    keyFigures: [
      { label: "Besparelser i alt", value: amountText(total(lines, ["saving"])) },
      { label: "Varig drift i alt", value: amountText(total(lines, ["operation"])) },
      { label: "Investering i alt", value: amountText(total(lines, ["implementation"])) },
      { label: "Tilbagebetaling, service", value: paybackText({ ...model, lines }, "service") },
      { label: "Tilbagebetaling, totaløkonomi", value: paybackText({ ...model, lines }, "total") },
    ],
    columns: ["Varige ændringer", "Implemen\u00adtering", "Samlet"],
    years: model.years.map((year, column) => {
      const permanent = inYear(lines, PERMANENT, column);
      const implementation = inYear(lines, ["implementation"], column);
      return { year, figures: [permanent, implementation, permanent.plus(implementation)].map(amountText) };
    }),
  };
}

function budgetNotePart(model: CaseModel): CasePart {
  return {
    title: null,
    keyFigures: [
      { label: "Udgifter i alt (netto)", value: amountText(Amount.sum(model.lines.flatMap(({ amounts }) => amounts))) },
    ],
    columns: ["Udgifter (netto)"],
    years: model.years.map((year, column) => ({
      year,
      figures: [amountText(Amount.sum(model.lines.map(({ amounts }) => amounts[column] ?? null)))],
    })),
  };
}

/** What a case is about, in figures one can compare with the printed proposal. Unit 1.000 kr. */
export function caseSummary(model: CaseModel): CaseSummary {
  const facts = sharedFacts(model);
  if (model.kind === "budgetnotat") return { facts, parts: [budgetNotePart(model)] };
  const alternatives = alternativesOf(model.lines);
  const parts = alternatives.length > 0 ? alternatives : [null];
  return { facts, parts: parts.map((alternative) => investmentPart(model, alternative)) };
}
