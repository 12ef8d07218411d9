import { formatDanishNumber } from "../../domain/money/danishNumber.ts";
import type { FormKind } from "../../domain/form/formKind.ts";
import type { CalculationLine } from "../../domain/rules/rule.ts";
import type { Amount } from "../../domain/money/amount.ts";

const HYPHEN_BEFORE_AMOUNT = /(?<![\p{L}\p{N}«"'\-])-(?=\d)/gu;
/** In a calculation, which ends in its result; alone, where the figures around it stand for themselves. */
const HYPHEN_BETWEEN_AMOUNTS = /^ - $|(?<=\d) - (?=[\d.,]+(?: [+-] [\d.,]+)* = )/gu;

/**
 * "-1.300" becomes "−1.300" wherever a text states an amount, and "5 - 4 = 1" becomes "5 − 4 = 1"; quoted cell texts
 * («-1.300») stay as they are.
 */
export function withMinusSigns(text: string): string {
  return text.replace(HYPHEN_BEFORE_AMOUNT, "−").replace(HYPHEN_BETWEEN_AMOUNTS, " − ");
}

/** A figure of a calculation looks the same, and still leads to its cell. */
export const shownLine = (line: CalculationLine): CalculationLine =>
  line.map(({ text, at }) => ({ text: withMinusSigns(text), at }));

/** "−1.300", as on the screen. */
export function amountText(amount: Amount): string {
  return withMinusSigns(formatDanishNumber(amount));
}

/** "1 ark", "2 ark"; "1 tabel", "2 tabeller". */
export function counted(count: number, one: string, many: string): string {
  return `${groupedCount(count)} ${count === 1 ? one : many}`;
}

/** "8.460". */
export function groupedCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** "2024–2029". */
export function yearSpan(years: readonly number[]): string {
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return "ingen år";
  return first === last ? String(first) : `${first}–${last}`;
}

export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** "Investeringsforslag": the kinds are kept under their Danish names. */
export const kindText = (kind: FormKind): string => capitalized(kind);

/** "2025 p/l", which no line breaks: a browser breaks after a stroke, and "l" alone on a line says nothing. */
export const priceLevelText = (year: number | string): string => `${year}\u00a0p/\u2060l`;
