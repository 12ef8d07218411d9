import type { FoundTable } from "../../recognition/foundTable.ts";
import type { Place } from "../../rules/rule.ts";
import type { CellRef } from "../../workbook/address.ts";
import { BLANK_CELL, type Cell, cellAt } from "../../workbook/snapshot.ts";
import type { FixContext } from "../fix.ts";

export const isSameCell = (one: CellRef, other: CellRef): boolean =>
  one.row === other.row && one.column === other.column;

export function cellOf({ workbook }: FixContext, place: Place): Cell {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  return sheet ? cellAt(sheet, place) : BLANK_CELL;
}

/** The table a place lies in. */
export function tableOf({ tables }: FixContext, { sheet, row, column }: Place): FoundTable | null {
  const isAround = ({ range }: FoundTable): boolean =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  return tables.find((table) => table.sheet === sheet && isAround(table)) ?? null;
}
