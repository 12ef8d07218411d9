import type { FoundTable } from "../../recognition/foundTable.ts";
import { textAt } from "../../recognition/cells/tidyText.ts";
import type { CellRef } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";

const HEADERS = /^(art|udvalg|bevilling|adm\.?|alternativ)$/i;

/** The grey cells beside the lines, which say what Kvantum must know of them: read into the case, in whatever words. */
export function lineCells(sheet: SheetSnapshot, { yearColumns }: FoundTable, lineRows: readonly number[]): CellRef[] {
  const header = yearColumns.at(-1)?.header;
  if (!header) return [];
  const width = sheet.cells.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const right = Array.from(
    { length: Math.max(0, sheet.origin.column + width - header.column - 1) },
    (_, index) => header.column + 1 + index,
  );
  const columns = right.filter((column) => HEADERS.test(textAt(sheet, header.row, column)));
  return lineRows.flatMap((row) => columns.map((column) => ({ row, column })));
}
