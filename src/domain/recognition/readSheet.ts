import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { FoundTable } from "./foundTable.ts";
import { recogniseSheet } from "./recogniseSheet.ts";

/** Everything a check knows of one sheet, read once. */
export interface SheetReading {
  readonly snapshot: SheetSnapshot;
  readonly tables: readonly FoundTable[];
}

export function readSheet(snapshot: SheetSnapshot): SheetReading {
  return { snapshot, tables: recogniseSheet(snapshot) };
}
