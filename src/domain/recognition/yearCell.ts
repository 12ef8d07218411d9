import type { Cell } from "../workbook/snapshot.ts";
import { tidy } from "./text.ts";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const YEAR_TEXT = /^(?:b|r|f|bo|budget|regnskab|overslag|forslag|år)?[ .-]?(\d{4})\*{0,3}$/i;

const isPlausible = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

export const isDateFormat = (format: string): boolean => /[yåd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/** The calendar year of Excel's day number, from March-based years of 365.2425 days (days since 1 March 0000). */
function yearOfDay(serial: number): number {
  const sinceMarch = Math.floor(serial) + 693_899;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return era * 400 + yearOfEra + (dayOfYear >= 306 ? 1 : 0);
}

function numberAsYear(value: number, format: string): number {
  return value > 20_000 && isDateFormat(format) ? yearOfDay(value) : value;
}

/** The year a header cell states: 2024, "2024", "B2024", "Budget 2024", "2024*", a date. Null when it states none. */
export function yearOf({ value, numberFormat }: Cell): number | null {
  const year =
    value.kind === "number"
      ? numberAsYear(value.value, numberFormat)
      : value.kind === "text"
        ? Number(YEAR_TEXT.exec(tidy(value.text))?.[1] ?? NaN)
        : NaN;
  return isPlausible(year) ? year : null;
}

/** A four-figure number that can only be a mistyped year where it stands among years: 2204, 1204. */
export function mistypedYearOf({ value }: Cell): number | null {
  const year = value.kind === "number" ? value.value : value.kind === "text" ? Number(YEAR_TEXT.exec(tidy(value.text))?.[1] ?? NaN) : NaN;
  return Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
}
