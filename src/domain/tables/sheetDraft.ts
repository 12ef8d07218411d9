import type { Amount } from "../money/amount.ts";
import type { CellRange } from "../workbook/address.ts";
import type { CellStyle, PlannedCell, PlannedContent, PlannedList, PlannedTable } from "../workbook/plan.ts";

/** A sheet plan that is being written from the top down. */
export class SheetDraft {
  readonly cells: PlannedCell[] = [];
  readonly tables: PlannedTable[] = [];
  readonly lists: PlannedList[] = [];
  /** The row that is written next. */
  row: number;

  constructor(top: number) {
    this.row = top;
  }

  empty(column: number, style: CellStyle): void {
    this.#put(column, { kind: "empty" }, style);
  }

  text(column: number, text: string, style: CellStyle): void {
    this.#put(column, { kind: "text", text }, style);
  }

  number(column: number, value: number, style: CellStyle): void {
    this.#put(column, { kind: "number", value }, style);
  }

  amount(column: number, amount: Amount | null, style: CellStyle): void {
    if (amount) this.number(column, amount.toNumber(), style);
    else this.empty(column, style);
  }

  /** `formula` without "="; `result` is the domain's own figure, not the formula's. */
  formula(column: number, formula: string, result: Amount | string | number, style: CellStyle): void {
    const value = typeof result === "object" ? result.toNumber() : result;
    this.#put(
      column,
      {
        kind: "formula",
        formula: `=${formula}`,
        result: typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value },
      },
      style,
    );
  }

  /** A text that stays text and follows its source: "" where the source is empty. */
  textFrom(column: number, source: string, text: string, style: CellStyle): void {
    this.formula(column, `${source}&""`, text, style);
  }

  table(caption: string, range: CellRange): void {
    this.tables.push({ caption, range });
  }

  list(range: CellRange, choices: readonly string[], choicesAt?: CellRange): void {
    this.lists.push(choicesAt ? { range, choices, choicesAt } : { range, choices });
  }

  #put(column: number, content: PlannedContent, style: CellStyle): void {
    this.cells.push({ ref: { row: this.row, column }, content, style });
  }
}
