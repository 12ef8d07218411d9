import type { SheetSnapshot } from "../../workbook/snapshot.ts";

/**
 * The last row of the document's table that a row stands in, where a page break may have cut it in two; null on a sheet
 * somebody made in Excel, which says nowhere what is one table. Rows between blocks are none of the document's.
 */
export function lastRowInDocument({ document }: SheetSnapshot, row: number): number | null {
  if (document?.rows.get(row)?.kind !== "table") return null;
  let last = row;
  while (document.rows.get(last + 1)?.kind === "table") last += 1;
  return last;
}
