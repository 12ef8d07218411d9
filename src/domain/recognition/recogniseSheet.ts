import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { FoundTable } from "./foundTable.ts";

/** The tables of a sheet, from top to bottom. */
export function recogniseSheet(_sheet: SheetSnapshot): FoundTable[] {
  return [];
}
