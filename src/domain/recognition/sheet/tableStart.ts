import type { CellRef } from "../../workbook/address.ts";
import type { Band } from "../headings/tableColumns.ts";
import type { YearHeader } from "../headings/yearHeader.ts";

/** A text of the sheet that names a table, or the first text of a row, and its cell. */
export interface Caption {
  readonly text: string;
  readonly at: CellRef;
}

/** Where a table begins: its row of years, the columns it may use, the top of its header and the caption above. */
export interface TableStart {
  readonly header: YearHeader;
  readonly band: Band;
  /** The first column that is its own: labels left of it are those of the table before. */
  readonly ownLeft: number;
  readonly top: number;
  readonly caption: Caption | null;
  /** The table's own rows come after this one: the years, or the caption of a table that shares the years above it. */
  readonly rowsAfter: number;
}
