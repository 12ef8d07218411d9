import type { BuiltCase, BuiltLine } from "./builtCase.ts";
import type { Random } from "./random.ts";
import type { TableWriter } from "./sheetWriter.ts";

type Amounts = readonly (number | null)[];

/** A row of a table as printed: its words up to the years, and its amounts. */
export interface PrintedRow {
  readonly words: readonly string[];
  readonly amounts: Amounts;
}

/** Blank in every row stays blank, as most print it. */
export function added(rows: readonly Amounts[], years: number): Amounts {
  return Array.from({ length: years }, (_, year) => {
    const amounts = rows.map((row) => row[year] ?? null);
    return amounts.every((amount) => amount === null)
      ? null
      : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  });
}

const rowOf = ({ label, amounts }: BuiltLine): PrintedRow => ({ words: [label], amounts });

/** Two rows of Tabel 1 become one under a common name. */
function merged([first, second, ...rest]: readonly PrintedRow[], years: number): PrintedRow[] {
  if (!first || !second) return first ? [first] : [];
  const words = [`${first.words[0]} samt ${second.words[0]!.toLowerCase()}`];
  return [{ words, amounts: added([first.amounts, second.amounts], years) }, ...rest];
}

/** A row of Tabel 1 is told in two. */
function split(random: Random, [first, ...rest]: readonly PrintedRow[]): PrintedRow[] {
  if (!first) return [];
  const parts = first.amounts.map((amount) =>
    amount === null ? null : Math.trunc((amount * random.between(2, 8)) / 10),
  );
  const others = first.amounts.map((amount, year) => (amount === null ? null : amount - parts[year]!));
  return [
    { words: [`${first.words[0]}, løn`], amounts: parts },
    { words: [`${first.words[0]}, øvrig drift`], amounts: others },
    ...rest,
  ];
}

const renamed = ([first, ...rest]: readonly PrintedRow[]): PrintedRow[] =>
  first ? [{ ...first, words: [`Effekt af ${first.words[0]!.toLowerCase()}`] }, ...rest] : [];

/** The same rows as another tells them: mostly as they are, at times renamed, merged, split or in another order. */
export function retold(random: Random, lines: readonly BuiltLine[], years: number): PrintedRow[] {
  const rows = lines.map(rowOf);
  switch (random.below(8)) {
    case 0:
      return merged(rows, years);
    case 1:
      return split(random, rows);
    case 2:
      return renamed(rows);
    case 3:
      return [...rows].reverse();
    default:
      return rows;
  }
}

/** A table of rows under a header with one total below; `extra` columns of words stand between label and years. */
export interface PlainTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly total: string | null;
  readonly hasRowTotal: boolean;
}

export function writeTable(sheet: TableWriter, { firstYear, yearCount }: BuiltCase, table: PlainTable): void {
  sheet.words(table.caption);
  sheet.header(table.header, firstYear, yearCount, table.hasRowTotal);
  const rows = table.rows.map(({ words, amounts }) => sheet.amounts(words, amounts, table.hasRowTotal));
  if (table.total !== null) sheet.total([table.total], rows);
  sheet.gap();
}
