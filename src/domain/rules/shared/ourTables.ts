import type { FoundTable } from "../../recognition/foundTable.ts";
import { isOurs } from "../../reconciliation/isOurs.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import { isWithin, type CellRef } from "../../workbook/address.ts";

export const ourTables = (tables: readonly FoundTable[]): FoundTable[] => tables.filter(isOurs);

/** The sheets that have a table of ours. */
export const ourSheets = (sheets: readonly SheetReading[]): SheetReading[] =>
  sheets.filter(({ tables }) => tables.some(isOurs));

export const isInTable = (tables: readonly FoundTable[], at: CellRef): boolean =>
  tables.some(({ range }) => isWithin(range, at));
