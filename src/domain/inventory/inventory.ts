import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import type { DocumentPlace } from "../document/documentPlace.ts";
import type { SheetCell } from "../workbook/address.ts";

/**
 * column: nobody knows what the column holds. row: nobody knows what the row adds. noAmount: a text where an
 * amount should stand. date: a number shown as a date or a time. noResult: a formula whose result the file does
 * not hold. outside: between or beside the tables. noTable: on a sheet without a table.
 */
export type NotReadReason = "column" | "row" | "noAmount" | "date" | "noResult" | "outside" | "noTable";

/** A cell of a named sheet; of a document also what a person calls it, which the check adds. */
type PlacedCell = SheetCell & { readonly document?: DocumentPlace };

/** Figures of one sheet that were not read, for one reason. */
export interface NotRead {
  readonly sheet: string;
  /** The first of them. */
  readonly at: PlacedCell;
  readonly count: number;
  readonly reason: NotReadReason;
  /** The column's heading, the row's label or the text that is no amount; "" where none tells. */
  readonly name: string;
}

/** A table that says neither which it is nor what it counts in: nobody asked for a check of it. */
export interface Nameless {
  readonly sheet: string;
  /** Its first figure. */
  readonly at: PlacedCell;
  readonly count: number;
}

/** An amount of a sentence that no figure was held against: words that point to no row, a price, another's money. */
export interface LooseAmount {
  readonly at: PlacedCell & { readonly sentence?: number };
  /** As printed: "4.850 t.kr.". */
  readonly amount: string;
  /** The sentence, or what stands around the amount in a long one. */
  readonly sentence: string;
}

/** The amounts that sentences state where the case has tables to hold them against. */
export interface StatedInText {
  readonly held: number;
  readonly loose: readonly LooseAmount[];
}

/** What became of every figure of the sheets' cells: read and checked, read only, or not read. */
export interface FigureInventory {
  readonly read: number;
  readonly checked: number;
  readonly unchecked: number;
  /** Where figures are read and unchecked because their table says nothing of itself. */
  readonly nameless: readonly Nameless[];
  readonly unread: readonly NotRead[];
}

/** The same with the amounts of the text. */
export interface Inventory extends FigureInventory {
  readonly inText: StatedInText;
}

/** True for a figure that something is held against. */
export type IsChecked = (cell: FoundCell) => boolean;

/** True for a table that says which it is, or what it counts in. */
export type IsOurs = (table: FoundTable) => boolean;
