import type { BareRow } from "../cells/bareRow.ts";
import { addTo, type Figures, isAlike, isSumInYears } from "./rowSums.ts";

const FEWEST_PARTS = 2;
const MOST_PARTS = 12;
/** In one year it is cheap to see that most rows are made up by none; a year that is wrong does not hide them. */
const YEARS_LOOKED_AT = 2;

function firstFilled(figures: Figures): number[] {
  const filled = figures.flatMap((figure, year) => (figure === 0 || Number.isNaN(figure) ? [] : [year]));
  return filled.slice(0, YEARS_LOOKED_AT);
}

const saysTheSame = (own: string | null, head: string | null): boolean => !own || own === (head ?? "");

/** A part may leave it to the row that it is a part of to say whose it is. */
const isOfSame = (row: BareRow, head: BareRow): boolean =>
  row.kind === "item" &&
  saysTheSame(row.controlAreaText, head.controlAreaText) &&
  saysTheSame(row.committeeText, head.committeeText);

/** How many rows right below make up the row, year by year; 0 where none do. */
function countBelow(rows: readonly BareRow[], figures: readonly Figures[], head: number): number {
  const own = figures[head]!;
  const years = firstFilled(own);
  if (years.length < YEARS_LOOKED_AT) return 0;
  const sums: number[] = [];
  for (let count = 1; count <= MOST_PARTS && head + count < rows.length; count += 1) {
    if (!isOfSame(rows[head + count]!, rows[head]!)) return 0;
    addTo(sums, figures[head + count]!);
    if (count < FEWEST_PARTS || !years.some((year) => isAlike(own[year]!, sums[year]!))) continue;
    if (isSumInYears(own, sums)) return count;
  }
  return 0;
}

/** "1. Personale", and below it "1.1 Ledelse" and "1.2 Pædagoger", which make it up: the total adds either it or them. */
export function rowsMakingUp(rows: readonly BareRow[], figures: readonly Figures[]): ReadonlySet<number> {
  const parts = new Set<number>();
  rows.forEach((row, head) => {
    if (row.kind !== "item" || parts.has(head)) return;
    const count = countBelow(rows, figures, head);
    for (let index = head + 1; index <= head + count; index += 1) parts.add(index);
  });
  return parts;
}
