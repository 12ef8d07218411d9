import { type TableWriter, type WrittenRow } from "../trials/sheetWriter.ts";

export type Amounts = readonly (number | null)[];

/** A row of amounts; of a total also which rows it adds. An aside is repeated, counted or run up, and added to nothing. */
export interface DraftRow {
  readonly kind: "item" | "total" | "aside";
  /** Names the row within its table. */
  readonly id: number;
  readonly words: readonly string[];
  readonly amounts: Amounts;
  readonly adds: readonly number[];
}

export type DraftLine = DraftRow | { readonly kind: "heading"; readonly words: readonly string[] };

/** A table before anyone has decided how it looks. The row's own total, where there is one, is its last amount. */
export interface DraftTable {
  readonly caption: string;
  readonly words: readonly string[];
  readonly firstYear: number;
  readonly yearCount: number;
  readonly hasRowTotal: boolean;
  readonly lines: readonly DraftLine[];
}

export const sumOf = (amounts: Amounts): number | null =>
  amounts.every((amount) => amount === null) ? null : amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);

export const isRow = (line: DraftLine): line is DraftRow => line.kind !== "heading";
export const rowsOf = ({ lines }: DraftTable): DraftRow[] => lines.filter(isRow);
export const itemsOf = (table: DraftTable): DraftRow[] => rowsOf(table).filter(({ kind }) => kind === "item");
export const isSummary = ({ caption }: DraftTable): boolean => /økonomiske konsekvenser/.test(caption);

/** Collects what a case writes, table by table. */
export class DraftWriter implements TableWriter {
  readonly #tables: (Omit<DraftTable, "lines"> & { lines: DraftLine[] })[] = [];
  #caption = "";
  #isOpen = false;
  #rows = 0;

  words(...words: readonly string[]): void {
    if (this.#isOpen) this.#tables.at(-1)!.lines.push({ kind: "heading", words });
    else this.#caption = words[0]!;
  }

  gap(): void {
    this.#isOpen = false;
  }

  header(words: readonly string[], firstYear: number, yearCount: number, hasRowTotal: boolean): void {
    this.#tables.push({ caption: this.#caption, words, firstYear, yearCount, hasRowTotal, lines: [] });
    this.#isOpen = true;
  }

  amounts(words: readonly string[], amounts: Amounts, hasRowTotal = false): WrittenRow {
    return this.#row("item", words, hasRowTotal ? [...amounts, sumOf(amounts)] : amounts, []);
  }

  total(words: readonly string[], rows: readonly WrittenRow[]): WrittenRow {
    const width = rows[0]?.shown.length ?? 0;
    const amounts = Array.from({ length: width }, (_, year) => sumOf(rows.map(({ shown }) => shown[year] ?? null)));
    return this.#row(
      "total",
      words,
      amounts,
      rows.map(({ row }) => row),
    );
  }

  #row(kind: DraftRow["kind"], words: readonly string[], amounts: Amounts, adds: readonly number[]): WrittenRow {
    this.#rows += 1;
    this.#tables.at(-1)!.lines.push({ kind, id: this.#rows, words, amounts, adds });
    return { row: this.#rows, shown: amounts };
  }

  get tables(): readonly DraftTable[] {
    return this.#tables;
  }
}
