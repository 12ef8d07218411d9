import type { Place } from "../domain/rules/rule.ts";
import { type CellRange, parseA1, rangeToA1, toA1 } from "../domain/workbook/address.ts";

/** "F45". */
export function cellName(place: Place): string {
  return toA1(place);
}

/** "F45", or "Ark2!F45" seen from another sheet. */
export function placeName(place: Place, seenFrom: string): string {
  return place.sheet === seenFrom ? toA1(place) : `${place.sheet}!${toA1(place)}`;
}

/** The cell of an address; null for a text that is none. */
export function placeOf(sheet: string, address: string): Place | null {
  const at = parseA1(address);
  return at && { sheet, ...at };
}

/** "A45:H50". */
export function rangeName(range: CellRange): string {
  return rangeToA1(range);
}
