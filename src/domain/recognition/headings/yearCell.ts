import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { shownAs } from "../../workbook/numberFormat.ts";
import { looseYearIn, type StatedYear, yearInText, yearsAfter } from "./yearText.ts";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** A budget's tables have no other years. */
export const isPlausibleYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

export const isDateFormat = (format: string): boolean => shownAs(format) === "date";

/** A day of the calendar, its place in the year counted from 1 March, so that leap days move nothing. */
export interface Day {
  readonly year: number;
  readonly sinceMarch: number;
}

/** Excel's day number as a day, from March-based years of 365.2425 days (days since 1 March 0000). */
function dayOf(serial: number): Day {
  const days = Math.floor(serial) + 693_899;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const sinceMarch = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return { year: era * 400 + yearOfEra + (sinceMarch >= 306 ? 1 : 0), sinceMarch };
}

/** The day a header cell shows with its day or month, which only may stand for a year; null where it shows none. */
export function dayShown({ value, numberFormat }: Cell): Day | null {
  if (value.kind !== "number" || value.value <= 20_000 || !isDateFormat(numberFormat)) return null;
  return /[md]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "")) ? dayOf(value.value) : null;
}

function yearInNumber(value: number, format: string): StatedYear {
  return { year: value > 20_000 && isDateFormat(format) ? dayOf(value).year : value, goesOn: false };
}

/** The year a header cell states: 2024, "2024", "B2024", "2024 og frem", a date. Null when it states none. */
export function statedYearOf({ value, numberFormat }: Cell): StatedYear | null {
  if (value.kind === "number" && value.value <= 20_000 && !isPlausibleYear(value.value)) return null;
  const stated =
    value.kind === "number"
      ? yearInNumber(value.value, numberFormat)
      : value.kind === "text"
        ? yearInText(value.text)
        : null;
  return stated && isPlausibleYear(stated.year) ? stated : null;
}

/** A four-figure number that can only be a mistyped year where it stands among years: 2204, 1204. */
export function mistypedYearOf({ value }: Cell): number | null {
  const year =
    value.kind === "number" ? value.value : value.kind === "text" ? (yearInText(value.text)?.year ?? NaN) : NaN;
  return Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
}

/** Some year stands among the heading's words; only its neighbours tell whether it is the column's. */
export function looseYearOf({ value }: Cell): number | null {
  const year = value.kind === "text" ? looseYearIn(value.text) : null;
  return year !== null && isPlausibleYear(year) ? year : null;
}

/** The year of a row's own heading, where years go down the rows: as a column's, or among other words. */
export function yearDownAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const cell = cellAt(sheet, { row, column });
  if (cell.value.kind === "blank") return null;
  const stated = statedYearOf(cell);
  return stated?.year ?? looseYearOf(cell);
}

/** "BO 2": so many years after the budget's own. */
export const yearsAfterBudget = ({ value }: Cell): number | null =>
  value.kind === "text" ? yearsAfter(value.text) : null;
