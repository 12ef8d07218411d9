import type { CellRange, CellRef } from "../domain/workbook/address.ts";
import type { CellEdit } from "../domain/workbook/edit.ts";
import type { CellMark } from "../domain/workbook/cellMark.ts";
import type { PlannedCell, SheetPlan } from "../domain/workbook/plan.ts";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../domain/workbook/snapshot.ts";
import type { SheetChart } from "./picture/sheetChart.ts";

/** What a host could not do, as facts; `failureText` makes the Danish sentence. */
export type HostFailure =
  /** The user is typing in a cell, and Excel answers nobody meanwhile. */
  | { readonly kind: "cellEditing" }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  /** Excel goes to no cell of a hidden sheet. */
  | { readonly kind: "sheetHidden"; readonly sheet: string }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly kind: "workbookProtected" }
  /** Cells the plan wants that are not empty. */
  | { readonly kind: "occupied"; readonly sheet: string; readonly addresses: readonly string[] }
  /** Cells that hold something else than when the user decided to change them. */
  | { readonly kind: "changed"; readonly sheet: string; readonly addresses: readonly string[] }
  /** A sheet of ours that somebody has put more on than cells. */
  | { readonly kind: "moreOnSheet"; readonly sheet: string; readonly things: readonly SheetThing[] }
  /** Something went wrong half-way, and what was written could not all be taken back. */
  | {
      readonly kind: "halfWritten";
      readonly sheet: string;
      readonly address: string;
      readonly code: string;
      readonly message: string;
    }
  /** A figure that cannot be written as a number, and would leave the old one standing. */
  | { readonly kind: "notANumber"; readonly address: string }
  /** Excel has not answered for a long time. Whether it did what it was asked is not known. */
  | { readonly kind: "noAnswer" }
  /** A part of the pane itself, from the server it came from. */
  | { readonly kind: "notFetched" }
  | { readonly kind: "unexpected"; readonly code: string; readonly message: string };

export type SheetThing = "chart" | "table" | "pivotTable" | "shape" | "comment" | "note";

/** What this Excel cannot do for the product, and a newer one can. */
export type Missing = "oneUndoStep" | "renamedSheets" | "notes";

export type HostResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

export type ReadScope = "activeSheet" | "workbook";

/** A sheet made `behind` leaves the user where they are. */
export type InsertTarget = { readonly kind: "activeSheet" } | { readonly kind: "newSheet"; readonly behind?: boolean };

export interface Inserted {
  readonly sheet: string;
  readonly range: CellRange;
  /** Null where too much was written to tell afterwards whether anybody has changed it. */
  readonly receipt: Receipt | null;
}

/** What a host must know to take an insertion back; nobody else looks inside. */
export interface Receipt {
  readonly sheetId: string;
  /** Its name when the plan was written. */
  readonly sheet: string;
  readonly plan: SheetPlan;
  /** The sheet was made for the plan. */
  readonly newSheet: boolean;
  /** Widths, page and frozen columns are the plan's. */
  readonly wasEmpty: boolean;
  /** The plan's range as the workbook itself told it just afterwards. */
  readonly formulas: readonly (readonly unknown[])[];
}

export interface SelectedCell {
  readonly sheet: string;
  readonly cell: CellRef;
}

/** A formula that is to be its value. */
export interface FrozenFormula {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly formula: string;
}

/** What took a formula's place: its own cell first, and with it every cell it filled. */
export interface Frozen extends FrozenFormula {
  readonly values: readonly (readonly CellValue[])[];
}

/** Tables laid out anew on the sheet that has them. */
export interface Relayout {
  /** As it was when the user saw what would happen. */
  readonly before: SheetSnapshot;
  /** The whole layout: looks, lists, widths. */
  readonly plan: SheetPlan;
  /** Its cells whose contents differ from the sheet's. */
  readonly written: readonly PlannedCell[];
  /** Cells of the old tables that the new ones do not reach. */
  readonly emptied: readonly CellRef[];
  /** Cells whose look goes with their old place: everything of ours, nothing of anybody else's. */
  readonly undressed: readonly CellRef[];
  /** The tables have the sheet to themselves, and its widths and printed page with it. */
  readonly ownPage: boolean;
}

/** Stands for what a host must know to put a sheet back as it was before a relayout. */
export interface RelayoutReceipt {
  /** Its name when the tables were laid out anew. */
  readonly sheet: string;
}

/** The one border between the product and a workbook that is open in front of a person. Hosts make no decisions. */
export interface WorkbookHost {
  /** Known without asking the workbook. */
  missing(): readonly Missing[];
  /** The name of the sheet in front. */
  activeSheet(): Promise<HostResult<string>>;
  sheetNames(): Promise<HostResult<readonly string[]>>;
  /** Tells, from now on, each time another sheet comes to the front. */
  watchActiveSheet(listener: (sheet: HostResult<string>) => void): Promise<HostResult<null>>;
  /** Tells, from now on, each time cells change, whoever changes them. */
  watchCells(listener: () => void): Promise<HostResult<null>>;
  /** Tells, from now on, each time another cell is selected. */
  watchSelection(listener: () => void): Promise<HostResult<null>>;
  /** The cell that is typed into; of several selected ones the active one. */
  selectedCell(): Promise<HostResult<SelectedCell>>;
  /** The sheets of the scope; those named `also` come along where they exist. */
  read(scope: ReadScope, also?: readonly string[]): Promise<HostResult<WorkbookSnapshot>>;
  /** Writes all of the plan or nothing; never over a cell that is not empty. */
  insert(plan: SheetPlan, target: InsertTarget): Promise<HostResult<Inserted>>;
  /** Removes what was written if nobody has changed it since; a new sheet only if nothing else has come on it. */
  takeBack(receipt: Receipt): Promise<HostResult<null>>;
  /** Writes every edit or none; only where each cell still holds what the edit says. */
  applyEdits(edits: readonly CellEdit[]): Promise<HostResult<null>>;
  /** Writes all of the new layout or nothing, if the sheet is still as it was. */
  relayout(relayout: Relayout): Promise<HostResult<RelayoutReceipt>>;
  /**
   * Gives the sheet back its contents, looks and lists from before the relayout, if nobody has changed a cell
   * since.
   */
  takeBackRelayout(receipt: RelayoutReceipt): Promise<HostResult<null>>;
  /**
   * Puts the values of all these formulas, and of all cells they fill, in their place. Nothing where a formula
   * has changed.
   */
  freeze(formulas: readonly FrozenFormula[]): Promise<HostResult<readonly Frozen[]>>;
  /** Lays colours over cells, in place of all laid before; none takes them away without a trace. */
  mark(marks: readonly CellMark[]): Promise<HostResult<null>>;
  /** All of the chart or none of it. */
  addChart(chart: SheetChart): Promise<HostResult<null>>;
  /** Activates the sheet and selects the cell. */
  reveal(sheet: string, cell: CellRef): Promise<HostResult<null>>;
  /** Writes one formula or text into the selected cell, if that is empty. Answers its address. */
  insertAtSelection(formula: string): Promise<HostResult<string>>;
  /** A small text kept in the workbook under the product's own name; null when nothing is kept. */
  loadSetting(key: string): Promise<HostResult<string | null>>;
  saveSetting(key: string, value: string): Promise<HostResult<null>>;
}
