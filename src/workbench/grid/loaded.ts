import type { Area } from "./area.ts";
import type { StylePatch } from "./cellStyle.ts";
import type { CellContent } from "./grid.ts";

export interface LoadedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: StylePatch;
}

/** A sheet as a file holds it, to be shown at once. Widths in pixels. */
export interface LoadedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly LoadedCell[];
  readonly columnWidths: readonly (number | null)[];
  readonly rowHeights: readonly (number | null)[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface LoadedWorkbook {
  readonly sheets: readonly LoadedSheet[];
  readonly activeSheet: string;
}

export function emptyWorkbook(): LoadedWorkbook {
  const sheet = {
    hidden: false,
    cells: [],
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
  };
  return { sheets: [{ name: "Ark1", ...sheet }], activeSheet: "Ark1" };
}
