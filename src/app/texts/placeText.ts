import { documentPlaceText } from "../../domain/document/documentPlaceText.ts";
import { listing } from "../../domain/case/listing.ts";
import type { Place } from "../../domain/rules/rule.ts";
import { type CellRange, parseA1, rangeToA1, toA1 } from "../../domain/workbook/address.ts";

/** "F45"; of a document what a person calls the place. */
export function cellName(place: Place): string {
  return place.document ? documentPlaceText(place.document) : toA1(place);
}

/** "F45", or "Ark2!F45" seen from another sheet. */
export function placeName(place: Place, seenFrom: string): string {
  if (place.document) return documentPlaceText(place.document);
  return addressName(place, seenFrom);
}

/** The address alone, also in a document: what a machine finds the cell by. */
export function addressName(place: Place, seenFrom: string): string {
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

/** Cells under each other as one area: "A6:A78, C9". A reader of text has nothing to press on. */
export function placesText(places: readonly Place[], seenFrom: string): string {
  if (places.some(({ document }) => document)) return documentPlacesText(places, seenFrom);
  const areas: Place[][] = [];
  const isElsewhere = ({ sheet }: Place): number => (sheet === seenFrom ? 0 : 1);
  const sorted = [...places].sort(
    (one, other) => isElsewhere(one) - isElsewhere(other) || one.column - other.column || one.row - other.row,
  );
  for (const place of sorted) {
    const area = areas.find((cells) => isUnder(cells.at(-1), place));
    if (area) area.push(place);
    else areas.push([place]);
  }
  return areas.map((cells) => areaName(cells, seenFrom)).join(", ");
}

/** The years of a row after each other: "Tabel 2, rækken «Løn», 2022, 2023 og 2024; Tabel C". */
function documentPlacesText(places: readonly Place[], seenFrom: string): string {
  const rows = new Map<string, Set<string>>();
  for (const { document, ...place } of places) {
    const row = document
      ? documentPlaceText(document.sentence === null ? { ...document, column: null } : document)
      : placeName(place, seenFrom);
    const columns = rows.get(row) ?? new Set();
    if (document?.column && document.sentence === null) columns.add(document.column);
    rows.set(row, columns);
  }
  return [...rows]
    .map(([row, columns]) => [row, ...(columns.size === 0 ? [] : [listing([...columns])])].join(", "))
    .join("; ");
}

function isUnder(above: Place | undefined, { sheet, row, column }: Place): boolean {
  return above?.sheet === sheet && above.column === column && above.row + 1 === row;
}

function areaName([first, ...rest]: readonly Place[], seenFrom: string): string {
  if (!first) return "";
  const last = rest.at(-1);
  return last ? `${placeName(first, seenFrom)}:${toA1(last)}` : placeName(first, seenFrom);
}
