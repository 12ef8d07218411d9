import type { CellRange, CellRef } from "../../domain/workbook/address.ts";
import type { CellLook } from "../../domain/workbook/cellStyles.ts";
import type { PlannedList } from "../../domain/workbook/plan.ts";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";

/** Printed landscape or not, and fitted to one page wide or not. */
export interface PageSetup {
  readonly printArea: CellRange | null;
  readonly landscape: boolean;
  readonly fitToWidth: boolean;
}

/** What a sheet has beside its cells and its name. */
export interface SheetSettings {
  /** In characters of the standard font, from column A; null = the standard width. */
  readonly columnWidths: readonly (number | null)[];
  /** In points, from row 1; null = the standard height. */
  readonly rowHeights: readonly (number | null)[];
  readonly lists: readonly PlannedList[];
  readonly page: PageSetup;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Theme colours are not resolved: such a font or fill has colour null. */
export interface XlsxCell extends Cell {
  readonly look: CellLook;
}

/** What was read, for a check (a snapshot) and for a grid that shows it. */
export interface XlsxSheet extends SheetSnapshot, SheetSettings {
  readonly cells: readonly (readonly XlsxCell[])[];
  /** What one formula fills: its own cell, and those that it spills into. */
  readonly arrays: readonly CellRange[];
  /**
   * Formulas without a result, as programs leave them that write formulas and calculate nothing: they read as
   * blank.
   */
  readonly uncalculated: number;
}

export interface XlsxWorkbook extends WorkbookSnapshot {
  readonly sheets: readonly XlsxSheet[];
  /** Sheets that the workbook lists and the file does not hold: they are not read, and somebody must be told. */
  readonly missingSheets: readonly string[];
  /** What programs have kept in the workbook, by name. */
  readonly settings: readonly (readonly [string, string])[];
}

export interface CellToWrite {
  readonly ref: CellRef;
  /** Of a formula: its cached result. */
  readonly value: CellValue;
  /** English notation with "="; null for a typed value. */
  readonly formula: string | null;
  readonly look: CellLook;
  /** All that the formula of this cell, the first of it, fills. */
  readonly spills?: CellRange;
  /** The formula stands in another cell, and only its result here. */
  readonly isSpilled?: boolean;
}

/** Cells in any order; a later one replaces an earlier one at the same place. */
export interface SheetToWrite extends Partial<SheetSettings> {
  readonly name: string;
  readonly cells: readonly CellToWrite[];
  readonly visible?: boolean;
  readonly protected?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly CellRange[];
}

export interface XlsxWorkbookToWrite {
  readonly sheets: readonly SheetToWrite[];
  readonly activeSheet?: string;
  readonly settings?: readonly (readonly [string, string])[];
  /** What the file calls itself; the first sheet's name where nothing else is known. */
  readonly title?: string;
}
