import type { CellRef } from "./address.ts";

/** A colour laid over a cell, whose own look stays as it is. */
export interface CellMark {
  readonly sheet: string;
  readonly cell: CellRef;
  /** "#RRGGBB". */
  readonly fill: string;
}
