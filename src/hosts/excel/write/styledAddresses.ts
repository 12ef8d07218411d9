import { rangeToA1 } from "../../../domain/workbook/address.ts";
import { type StyledCell, styleAreas } from "./styleAreas.ts";

/** The limit on a list of addresses in Excel's older interfaces; Office.js names none. */
const LONGEST = 255;

/** All areas of a style as one list of addresses, or a few: a dozen objects in the request instead of hundreds. */
export function styledAddresses<S extends string>(
  cells: readonly StyledCell<S>[],
  isRow?: (style: S) => boolean,
): { style: S; addresses: string }[] {
  const lists: { style: S; addresses: string }[] = [];
  const open = new Map<S, { style: S; addresses: string }>();
  for (const { style, range } of styleAreas(cells, isRow)) {
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
