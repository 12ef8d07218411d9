import { rangeToA1 } from "../../domain/workbook/address.ts";
import type { CellStyle, PlannedCell } from "../../domain/workbook/plan.ts";
import { styleAreas } from "./styleAreas.ts";

/** The limit on a list of addresses in Excel's older interfaces; Office.js names none. */
const LONGEST = 255;

/** All areas of a style as one list of addresses, or a few: a dozen objects in the request instead of hundreds. */
export function styledAddresses(cells: readonly PlannedCell[]): { style: CellStyle; addresses: string }[] {
  const lists: { style: CellStyle; addresses: string }[] = [];
  const open = new Map<CellStyle, { style: CellStyle; addresses: string }>();
  for (const { style, range } of styleAreas(cells)) {
    const address = rangeToA1(range);
    const list = open.get(style);
    if (list && list.addresses.length + address.length < LONGEST) {
      list.addresses += `,${address}`;
    } else {
      const started = { style, addresses: address };
      open.set(style, started);
      lists.push(started);
    }
  }
  return lists;
}
