import type { FoundRow } from "../../../src/domain/recognition/foundTable.ts";
import { figureDamage, type Damage } from "./damage.ts";
import type { Random } from "./random.ts";
import type { Figure, Subject } from "./subject.ts";
import type { Mishap } from "./trial.ts";

const labelOf = ({ label }: FoundRow): string => label.replace(/\s+/g, " ").trim().toLowerCase();

/** What a row holds, year by year of the calendar, without the years of nothing. */
function contentOf(figures: readonly Figure[]): string {
  const own = figures.filter(({ amount, year, table }) => amount !== 0 && year < table.yearColumns.length);
  return own.map(({ table, year, amount }) => `${table.yearColumns[year]!.year}:${amount}`).join(" ");
}

/** The items, and whether another table prints each again under the same name with the same amounts. */
interface Item {
  readonly row: FoundRow;
  readonly figures: readonly Figure[];
  readonly isTwice: boolean;
}

function itemsOf({ figures }: Subject): Item[] {
  const rows = [...new Set(figures.filter(({ row }) => row.kind === "item").map(({ row }) => row))];
  const items = rows.map((row) => {
    const own = figures.filter((figure) => figure.row === row);
    return { row, figures: own, content: contentOf(own), table: own[0]!.table };
  });
  return items.map(({ row, figures: own, content, table }) => ({
    row,
    figures: own,
    isTwice: items.some(
      (other) =>
        other.table !== table && labelOf(other.row) === labelOf(row) && other.content === content && content !== "",
    ),
  }));
}

/** Two rows of one table, under one heading, that another table prints again. */
function pairsOf(subject: Subject): (readonly [Item, Item])[] {
  const items = itemsOf(subject).filter(({ isTwice }) => isTwice);
  return items.flatMap((one, at) =>
    items.slice(at + 1).flatMap((other) => {
      const isBeside = other.figures[0]!.table === one.figures[0]!.table && other.row.heading === one.row.heading;
      return isBeside && other.row.block === one.row.block ? [[one, other] as const] : [];
    }),
  );
}

const amountIn = ({ figures }: Item, year: number): number | null =>
  figures.find((figure) => figure.year === year)?.amount ?? null;

function exchanged([one, other]: readonly [Item, Item], year: number): Damage[] {
  const [first, second] = [amountIn(one, year), amountIn(other, year)];
  if ((first ?? 0) === (second ?? 0)) return [];
  const place = ({ row, figures }: Item): Pick<Figure, "at" | "isText" | "table"> => ({
    at: { sheet: figures[0]!.at.sheet, ...row.amounts[year]!.at },
    isText: figures[0]!.isText,
    table: figures[0]!.table,
  });
  return [figureDamage(place(one), second, "byttet om"), figureDamage(place(other), first, "byttet om")];
}

const yearsOf = ({ row }: Item): number[] => row.amounts.map((_cell, year) => year);

function swapped(random: Random, subject: Subject, count: (years: number) => number): readonly Damage[] | null {
  const pairs = pairsOf(subject);
  if (pairs.length === 0) return null;
  const pair = random.pick(pairs);
  const years = yearsOf(pair[0]).filter((year) => exchanged(pair, year).length > 0);
  const damages = random.some(years, count(years.length)).flatMap((year) => exchanged(pair, year));
  return damages.length === 0 ? null : damages;
}

export const swappedFigures: Mishap = (random, subject) => swapped(random, subject, () => 1);
/** Two names at each other's amounts: all years at once. */
export const swappedRows: Mishap = (random, subject) => {
  const damages = swapped(random, subject, (years) => years);
  return damages && damages.length >= 4 ? damages : null;
};
