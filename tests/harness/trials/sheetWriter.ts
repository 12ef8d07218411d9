import { columnName } from "../../../src/domain/workbook/address.ts";
import { BLANK_CELL, type Cell, type SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";

type Amounts = readonly (number | null)[];

/** A row that was written: where, and the figures it shows, the row's own total last where the table has one. */
export interface WrittenRow {
  readonly row: number;
  readonly shown: Amounts;
}

/** What the writers of cases need of whatever they write to. */
export interface TableWriter {
  words: (...words: readonly string[]) => void;
  gap: () => void;
  header: (words: readonly string[], firstYear: number, years: number, hasRowTotal: boolean) => void;
  amounts: (words: readonly string[], amounts: Amounts, hasRowTotal?: boolean) => WrittenRow;
  /** The total of rows of the same table. */
  total: (words: readonly string[], rows: readonly WrittenRow[]) => WrittenRow;
}

const text = (words: string): Cell =>
  words === "" ? BLANK_CELL : { ...BLANK_CELL, value: { kind: "text", text: words } };
const number = (value: number | null): Cell =>
  value === null ? BLANK_CELL : { ...BLANK_CELL, value: { kind: "number", value } };

const sum = (amounts: Amounts): number | null =>
  amounts.every((amount) => amount === null) ? null : amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);

/** Writes tables below each other, from column A, the years after the words. Totals as typed figures or as =SUM. */
export class SheetWriter implements TableWriter {
  readonly #lines: Cell[][] = [];
  readonly #withFormulas: boolean;
  #firstYearAt = 1;

  constructor(withFormulas: boolean) {
    this.#withFormulas = withFormulas;
  }

  words(...words: readonly string[]): void {
    this.#lines.push(words.map(text));
  }

  gap(): void {
    this.#lines.push([]);
  }

  header(words: readonly string[], firstYear: number, years: number, hasRowTotal: boolean): void {
    this.#firstYearAt = words.length;
    const yearCells = Array.from({ length: years }, (_, year) => number(firstYear + year));
    this.#lines.push([...words.map(text), ...yearCells, ...(hasRowTotal ? [text("I alt")] : [])]);
  }

  amounts(words: readonly string[], amounts: Amounts, hasRowTotal = false): WrittenRow {
    return this.#write(words, hasRowTotal ? [...amounts, sum(amounts)] : amounts, () => null);
  }

  /** The total of rows, as figures or as the formula that adds them. */
  total(words: readonly string[], rows: readonly WrittenRow[]): WrittenRow {
    const width = rows[0]?.shown.length ?? 0;
    const shown = Array.from({ length: width }, (_, year) => sum(rows.map((row) => row.shown[year] ?? null)));
    const formulaOf = (column: number): string =>
      `=SUM(${rows.map(({ row }) => `${columnName(column)}${row + 1}`).join(",")})`;
    return this.#write(words, shown, formulaOf);
  }

  #write(words: readonly string[], shown: Amounts, formulaOf: (column: number) => string | null): WrittenRow {
    const row = this.#lines.length;
    const labels = Array.from({ length: this.#firstYearAt }, (_, at) => text(words[at] ?? ""));
    const cells = shown.map((value, year) => {
      const formula = this.#withFormulas ? formulaOf(this.#firstYearAt + year) : null;
      return formula === null ? number(value) : { ...number(value ?? 0), formula };
    });
    this.#lines.push([...labels, ...cells]);
    return { row, shown };
  }

  sheet(name: string): SheetSnapshot {
    const width = Math.max(...this.#lines.map((line) => line.length));
    return {
      name,
      visible: true,
      protected: false,
      origin: { row: 0, column: 0 },
      cells: this.#lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => BLANK_CELL)]),
      hiddenRows: [],
      hiddenColumns: [],
      merges: [],
    };
  }
}
