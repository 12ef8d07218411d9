import { formatDanishNumber } from "../../domain/money/danishNumber.ts";
import type { Amount } from "../../domain/money/amount.ts";

const HYPHEN_BEFORE_AMOUNT = /(?<![\p{L}\p{N}«"'\-])-(?=\d)/gu;

/** "-1.300" becomes "−1.300" wherever a text states an amount; quoted cell texts («-1.300») stay as they are. */
export function withMinusSigns(text: string): string {
  return text.replace(HYPHEN_BEFORE_AMOUNT, "−");
}

/** "−1.300", as on the screen. */
export function amountText(amount: Amount): string {
  return withMinusSigns(formatDanishNumber(amount));
}

/** "1 ark", "2 ark"; "1 tabel", "2 tabeller". */
export function counted(count: number, one: string, many: string): string {
  return `${groupedCount(count)} ${count === 1 ? one : many}`;
}

function groupedCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** "2024–2029". */
export function yearSpan(years: readonly number[]): string {
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return "ingen år";
  return first === last ? String(first) : `${first}–${last}`;
}

export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
