import type { CellRange, CellRef } from "./address.ts";
import type { DocumentOutline } from "./documentOutline.ts";

/** Blank, zero, text and error are four different things. Dates arrive as numbers with a date format. */
export type CellValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string };

export interface Cell {
  readonly value: CellValue;
  /** As Excel's English notation, with the leading "=". Null for a typed value. */
  readonly formula: string | null;
  /** Excel's English format code. "General" where none is set. */
  readonly numberFormat: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The place of `cells[0][0]`: what lies outside the rectangle is blank. */
  readonly origin: CellRef;
  readonly cells: readonly (readonly Cell[])[];
  /** Rows and columns of the sheet, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
  /** Only of a sheet that a document was laid out on. */
  readonly document?: DocumentOutline;
}

/** What a name in the workbook stands for: cells, a constant or a formula, also in another file ("=[1]Satser!$B$2"). */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The only sheet that knows the name; null where all do. */
  readonly sheet: string | null;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
  /** Left out where the host was not asked for names. */
  readonly names?: readonly DefinedName[];
}

export const BLANK_CELL: Cell = { value: { kind: "blank" }, formula: null, numberFormat: "General" };

/** The cell at a place of the sheet; blank outside what was read. */
export function cellAt(sheet: SheetSnapshot, { row, column }: CellRef): Cell {
  return sheet.cells[row - sheet.origin.row]?.[column - sheet.origin.column] ?? BLANK_CELL;
}
