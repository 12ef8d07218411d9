import { priceFactor, type PriceRate } from "../domain/calculations/priceLevel.ts";
import { Amount } from "../domain/money/amount.ts";
import { readAmountText } from "../domain/money/amountText.ts";
import { formatDanishNumber } from "../domain/money/danishNumber.ts";
import { readAmounts, readRange, readSingle } from "./typedArguments.ts";
import type { CellArgument } from "./cellArgument.ts";
import { cellProblems } from "./cellProblem.ts";
import { invalidValue } from "./errors.ts";
import { toNumbers } from "./yearTotals.ts";

const BLANK: CellArgument = { kind: "blank" };

/** Years are headers, and headers are often text: "2025" reads as well as 2025. */
function yearOf(cell: CellArgument): number | null {
  if (cell.kind === "text") return /^\d{4}$/.test(cell.text.trim()) ? Number(cell.text) : null;
  return cell.kind === "number" && Number.isInteger(cell.value) && cell.value >= 1900 && cell.value <= 2200
    ? cell.value
    : null;
}

function readYear(argument: string, value: unknown): number {
  const year = yearOf(readSingle(argument, value) ?? BLANK);
  if (year === null) throw invalidValue(`${argument} skal være et årstal, for eksempel 2025.`);
  return year;
}

/** Some hosts hand a blank cell over as 0, which is no year. */
function isBlank(cell: CellArgument): boolean {
  return cell.kind === "blank" || (cell.kind === "number" && cell.value === 0);
}

const isDash = (cell: CellArgument): boolean => cell.kind === "text" && readAmountText(cell.text).kind === "blank";

function rateOf([yearCell = BLANK, percentCell = BLANK]: readonly CellArgument[], row: number): PriceRate | null {
  if (isBlank(yearCell) || isDash(yearCell) || percentCell.kind === "blank" || isDash(percentCell)) return null;
  const year = yearOf(yearCell);
  if (year === null) throw invalidValue(`satser, række ${row}, kolonne 1: der skal stå et årstal.`);
  if (percentCell.kind !== "number")
    throw cellProblems([{ cell: percentCell, place: { argument: "satser", row, column: 2 } }]);
  const percent = Amount.fromNumber(percentCell.value);
  return { year, percent: percentCell.percentFormat ? percent.times(Amount.fromNumber(100)) : percent };
}

/**
 * A cell that shows 2,5 % holds 0,025. Where the host does not tell, rates all below 0,2 are taken for such
 * fractions.
 */
function guardAgainstFractions(rates: readonly PriceRate[]): void {
  const limit = Amount.fromNumber(0.2);
  const stated = rates.filter(({ percent }) => !percent.isZero());
  if (stated.length > 0 && stated.every(({ percent }) => percent.abs().compareTo(limit) < 0)) {
    throw invalidValue("satser: skriv satserne i procent uden procentformat, 2,5 for 2,5 %.");
  }
}

/** Prices of one year to the next never rose by half; an index stands at a hundred. */
const HIGHEST_RATE = Amount.fromNumber(50);

/** 102,5 is an index, and 2,5 is what it rose from 100; rates of an index are not added up to anything. */
function guardAgainstIndices(rates: readonly PriceRate[]): void {
  const index = rates.find(({ percent }) => percent.abs().compareTo(HIGHEST_RATE) >= 0);
  if (!index) return;
  const stated =
    `satser: satsen ${formatDanishNumber(index.percent)} for ${index.year} ligner et indeks og ikke ` + "en procent";
  throw invalidValue(`${stated}. Skriv årets stigning i procent, 2,5 for 2,5 %.`);
}

function readRates(value: unknown): PriceRate[] {
  const rows = readRange("satser", value);
  if (rows.some((row) => row.length !== 2)) throw invalidValue("satser skal have to kolonner: år og procent.");
  const rates = rows.flatMap((row, index) => rateOf(row, index + 1) ?? []);
  guardAgainstFractions(rates);
  guardAgainstIndices(rates);
  return rates;
}

/** PRISNIVEAU: amounts in another year's price level, not rounded. */
export function convertedPrices(amounts: unknown, fromYear: unknown, toYear: unknown, rates: unknown): number[][] {
  const rows = readAmounts("beløb", amounts);
  const result = priceFactor(readYear("fra_år", fromYear), readYear("til_år", toYear), readRates(rates));
  if (result.kind === "missingYear")
    throw invalidValue(`satser mangler en sats for ${result.year}. Tilføj den i tabellen.`);
  if (result.kind === "doubledYear") throw invalidValue(`satser har to satser for ${result.year}. Slet den ene.`);
  return rows.map((row) => toNumbers(row.map((amount) => (amount ?? Amount.zero).times(result.factor))));
}
