import type { FoundTable } from "../../recognition/foundTable.ts";
import { isWithin } from "../../workbook/address.ts";
import type { Place } from "../rule.ts";

/** Looks tables up by their rows, so that a workbook of many tables with many findings takes no longer than it must. */
export function tableFinder(tables: readonly FoundTable[]): (place: Place) => FoundTable | null {
  const byRow = new Map<string, FoundTable[]>();
  for (const table of tables) {
    for (let row = table.range.top; row <= table.range.bottom; row += 1) {
      const key = `${row} ${table.sheet}`;
      const others = byRow.get(key);
      if (others) others.push(table);
      else byRow.set(key, [table]);
    }
  }
  return (place) => byRow.get(`${place.row} ${place.sheet}`)?.find((table) => isWithin(table.range, place)) ?? null;
}
