import type { Area } from "./area.ts";
import type { CellStyle, StylePatch } from "./cellStyle.ts";

/** Blank, zero, text and error are four different things. */
export type CellValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string };

/** Formulas in English notation with "=". `result` is what a file says it gives, until it is calculated. */
export type CellContent =
  CellValue | { readonly kind: "formula"; readonly formula: string; readonly result?: CellValue };

export interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

export type ClearWhat = "all" | "contents" | "formats";

export interface GridName {
  readonly name: string;
  readonly formula: string;
}

/** Cells that have a colour laid over them where a formula is true. */
export interface Highlight {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
}

/** Cells with a drop-down list: `source` is "a,b" or "=A1:A3". */
export interface ListedCells {
  readonly area: Area;
  readonly source: string;
}

/** A sheet as the object model needs it, whatever draws and calculates it. Sizes in pixels. */
export interface GridSheet {
  readonly id: string;
  name: string;
  hidden: boolean;
  tabColor: string;
  showGridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  readonly merges: readonly Area[];
  cells(area: Area): GridCell[][];
  /** Null leaves a cell as it is. */
  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void;
  clear(area: Area, what: ClearWhat): void;
  displayTexts(area: Area): string[][];
  style(row: number, column: number): CellStyle;
  setStyle(area: Area, patch: StylePatch): void;
  columnWidth(column: number): number;
  setColumnWidth(area: Area, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(area: Area, pixels: number): void;
  fitColumns(area: Area): void;
  fitRows(area: Area): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(area: Area, hidden: boolean): void;
  setColumnsHidden(area: Area, hidden: boolean): void;
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  /** Where the cell's formula spills to; null when it does not. */
  spillFrom(row: number, column: number): Area | null;
  /** The cell whose formula fills this one. */
  spillParent(row: number, column: number): Area | null;
  /** All that formulas fill besides their own cells, each with the formula's cell first. */
  readonly spills: readonly Area[];
  /** Null on an empty sheet. Cells that only have a format count unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Where they stand now: they move with their rows. */
  readonly lists: readonly ListedCells[];
  /** Shows a drop-down list in the cells; null removes it. */
  setList(area: Area, source: string | null): void;
  /** All there are, in place of those before; the cells' own looks stay beneath them. */
  setHighlights(highlights: readonly Highlight[]): void;
}

export type GridEvent =
  | { readonly kind: "changed"; readonly sheet: GridSheet; readonly area: Area; readonly byClient: boolean }
  | { readonly kind: "calculated"; readonly sheet: GridSheet; readonly area: Area }
  | { readonly kind: "selected"; readonly sheet: GridSheet; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: GridSheet; readonly from: string | null }
  | { readonly kind: "added"; readonly sheet: GridSheet; readonly byClient: boolean }
  | { readonly kind: "renamed"; readonly sheet: GridSheet; readonly before: string }
  | { readonly kind: "deleted"; readonly sheetId: string };

export interface Grid {
  readonly sheets: readonly GridSheet[];
  readonly active: GridSheet;
  readonly selection: Area;
  readonly names: readonly GridName[];
  add(name: string): GridSheet;
  remove(sheet: GridSheet): void;
  move(sheet: GridSheet, position: number): void;
  activate(sheet: GridSheet): void;
  select(sheet: GridSheet, area: Area): void;
  setName(name: string, formula: string | null): void;
  recalculate(): void;
  /** When nothing is left to calculate. */
  settled(): Promise<void>;
  listen(listener: (event: GridEvent) => void): void;
}
