import type { FoundTable } from "../../recognition/foundTable.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import { isWithin, type CellRef } from "../../workbook/address.ts";

/**
 * A table of the form, or one that says which money it counts: on a sheet of another trade nobody asked for a
 * check.
 */
export function isOurs({ role, unit, priceLevel }: FoundTable): boolean {
  return role !== "unknown" || unit !== null || priceLevel.kind !== "missing";
}

export const ourTables = (tables: readonly FoundTable[]): FoundTable[] => tables.filter(isOurs);

/** The sheets that have a table of ours. */
export const ourSheets = (sheets: readonly SheetReading[]): SheetReading[] =>
  sheets.filter(({ tables }) => tables.some(isOurs));

export const isInTable = (tables: readonly FoundTable[], at: CellRef): boolean =>
  tables.some(({ range }) => isWithin(range, at));
