import type { FoundCell } from "../recognition/foundTable.ts";
import type { DocumentPlace } from "../document/documentPlace.ts";
import type { CellRef } from "../workbook/address.ts";

/**
 * column: nobody knows what the column holds. row: nobody knows what the row adds. noAmount: a text where an
 * amount should stand. date: a number shown as a date or a time. noResult: a formula whose result the file does
 * not hold. outside: between or beside the tables. noTable: on a sheet without a table.
 */
export type NotReadReason = "column" | "row" | "noAmount" | "date" | "noResult" | "outside" | "noTable";

/** Figures of one sheet that were not read, for one reason. */
export interface NotRead {
  readonly sheet: string;
  /** The first of them; of a document also what a person calls it, which the check adds. */
  readonly at: CellRef & { readonly sheet: string; readonly document?: DocumentPlace };
  readonly count: number;
  readonly reason: NotReadReason;
  /** The column's heading, the row's label or the text that is no amount; "" where none tells. */
  readonly name: string;
}

/** What became of every figure on the sheets: read and checked, read only, or not read. */
export interface Inventory {
  readonly read: number;
  readonly checked: number;
  readonly unchecked: number;
  readonly unread: readonly NotRead[];
}

/** True for a figure that something is held against. */
export type IsChecked = (cell: FoundCell) => boolean;
