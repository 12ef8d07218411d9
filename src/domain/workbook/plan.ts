import type { CellRange, CellRef } from "./address.ts";
import type { CellValue } from "./snapshot.ts";

/**
 * What a cell is for. A host turns it into fonts, fills, borders and a number format; `amountOrBlank` shows zero as an
 * empty cell, as the published tables do. `helper` cells are the economist's own, outside the printed page.
 */
export type CellStyle =
  | "title"
  | "caption"
  | "columnHeader"
  /** A long word over a narrow column. */
  | "narrowHeader"
  /** The upper row of a header over two. */
  | "upperHeader"
  /** A header that runs on over empty cells beside it. */
  | "lineHeader"
  /** A year, or what else heads amounts. */
  | "yearHeader"
  | "section"
  | "label"
  /** A text that runs on over empty cells beside it. */
  | "line"
  /** A text beside others of other lengths: all begin at the top of the row. */
  | "prose"
  | "amount"
  | "amountOrBlank"
  | "totalLabel"
  | "totalAmount"
  | "payback"
  | "note"
  | "helperHeader"
  | "helper";

export type PlannedContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `formula` in Excel's English notation with "="; `result` is what the domain computes for it. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: CellValue }
  | { readonly kind: "empty" };

export interface PlannedCell {
  readonly ref: CellRef;
  readonly content: PlannedContent;
  readonly style: CellStyle;
}

/** A drop-down list over a range. */
export interface PlannedList {
  readonly range: CellRange;
  readonly choices: readonly string[];
  /**
   * Cells of the same sheet (one row) that hold the choices. The list then refers to them, for a choice with a comma in
   * it (committee names from 2026) cannot stand in a list of Excel's own.
   */
  readonly choicesAt?: CellRange;
}

/** Where a table of the plan lies, for previews and for going there afterwards. */
export interface PlannedTable {
  readonly caption: string;
  readonly range: CellRange;
}

/** All that is written on one sheet. Formulas speak of their own sheet only, so the plan fits a sheet of any name. */
export interface SheetPlan {
  /** Wanted name if a new sheet is made for the plan. */
  readonly sheetName: string;
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly PlannedTable[];
  /** In characters of the standard font, from column A. */
  readonly columnWidths: readonly number[];
  readonly lists: readonly PlannedList[];
  /** Columns from A that stay in sight when the others are scrolled; left out where none do. */
  readonly frozenColumns?: number;
  /** Printed in landscape, fitted to one page wide. */
  readonly printArea: CellRange;
}
