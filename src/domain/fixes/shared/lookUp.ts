import type { FoundTable } from "../../recognition/foundTable.ts";
import type { Place } from "../../rules/rule.ts";
import { isWithin } from "../../workbook/address.ts";
import { BLANK_CELL, type Cell, cellAt } from "../../workbook/snapshot.ts";
import type { FixContext } from "../fix.ts";

export function cellOf({ workbook }: FixContext, place: Place): Cell {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  return sheet ? cellAt(sheet, place) : BLANK_CELL;
}

/** The table a place lies in. */
export function tableOf({ tables }: FixContext, place: Place): FoundTable | null {
  return tables.find(({ sheet, range }) => sheet === place.sheet && isWithin(range, place)) ?? null;
}
