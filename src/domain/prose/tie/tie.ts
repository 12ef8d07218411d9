import { Amount } from "../../money/amount.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { StatedYears } from "../years/yearsInText.ts";

/** Signs are left out: a sentence says "en besparelse på 1,5 mio. kr." of what the table prints with a minus. */
export function isNear(figure: Amount, { value, tolerance }: StatedAmount): boolean {
  return figure.abs().minus(value.abs()).abs().compareTo(tolerance) <= 0;
}

function sumOver({ years }: Figure, those: readonly number[]): Amount | null {
  const amounts = those.flatMap((year) => years.get(year) ?? []);
  return amounts.length > 1 ? Amount.sum(amounts) : null;
}

/** A year, or the sum of some: what of the figure the amount is. */
export type Tie =
  { readonly kind: "year"; readonly year: number } | { readonly kind: "sum"; readonly years: readonly number[] };

/** The figure has the amount, whatever years are said. */
export function tieAnyYear(amount: StatedAmount, figure: Figure): Tie | null {
  for (const [year, value] of figure.years) if (!value.isZero() && isNear(value, amount)) return { kind: "year", year };
  const all = [...figure.years.keys()];
  return all.length > 1 && !figure.sum.isZero() && isNear(figure.sum, amount) ? { kind: "sum", years: all } : null;
}

function tieIn(amount: StatedAmount, figure: Figure, years: readonly number[], isEach = false): Tie | null {
  if (new Set(years).size < years.length) return null;
  const values = years.map((year) => figure.years.get(year));
  const [first] = years;
  if (first !== undefined && values.every((value) => value !== undefined && isNear(value, amount))) {
    return { kind: "year", year: first };
  }
  const sum = isEach ? null : sumOver(figure, years);
  return sum !== null && isNear(sum, amount) ? { kind: "sum", years } : null;
}

/** From a year on: the level that begins in that year, or all that is spent from then; behind the table the last one goes on. */
function tieFrom(amount: StatedAmount, figure: Figure, year: number, isState = false): Tie | null {
  const level = figure.years.get(year);
  const last = Math.max(...figure.table.yearColumns.map((column) => column.year));
  if (year > last && isState) return tieIn(amount, figure, [last]);
  const before = figure.years.get(year - 1);
  const began = isState || before === undefined || !isNear(before, amount);
  if (level !== undefined && isNear(level, amount)) return began ? { kind: "year", year } : null;
  const later = [...figure.years.keys()].filter((other) => other >= year);
  return level === undefined ? null : tieIn(amount, figure, later);
}

/** The figure has the amount in the years that are said. */
export function tieOf(amount: StatedAmount, stated: StatedYears, figure: Figure): Tie | null {
  if (stated.kind === "none") return tieAnyYear(amount, figure);
  if (stated.kind === "from") return tieFrom(amount, figure, stated.year, stated.isState);
  return tieIn(amount, figure, stated.years, stated.isEach);
}
