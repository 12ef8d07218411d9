import { listing } from "../../case/listing.ts";
import { type CellRef, toA1 } from "../../workbook/address.ts";
import { shortened } from "../questions/shortened.ts";
import type { NoLines } from "./noLines.ts";
import { unreadText } from "./unreadText.ts";

const named = (names: readonly string[]): string => listing([...new Set(names)].map(shortened));
const sheetsText = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? "arket" : "arkene"} ${listing(sheets.map((name) => `«${name}»`))}`;

/** What was found, and why it is no case: Danish sentences. `placeOf` is what a person calls a cell of a sheet. */
export function noLinesText(
  found: NoLines,
  placeOf: (sheet: string, at: CellRef) => string = (_, at) => toA1(at),
): string {
  switch (found.kind) {
    case "committeeSums":
      return (
        `${named(found.names)} viser udvalgenes summer og ikke sagens linjer, så en sag kan ikke læses af dem alene. ` +
        "Sæt Tabel 1 ind på arket."
      );
    case "besideCase":
      return `${named(found.names)} hører til en sag, men viser ikke dens linjer.`;
    case "elsewhere":
      return (
        `${named(found.names)} gentager linjer fra en Tabel 1, og den står på ${sheetsText(found.leading)}. ` +
        "Læs sagen dér."
      );
    case "noLines":
      return `${named(found.names)} har ingen rækker med beløb, der kan være sagens linjer.`;
    case "nameless": {
      const caption = found.caption === null ? "" : ` «${shortened(found.caption)}»`;
      return (
        `Tabellen${caption} ved ${placeOf(found.sheet, found.at)} har årstal, men hverken overskrift eller rækker ` +
        "siger, hvilken af formularens tabeller den er. Skriv det over den, fx «Tabel 2. Varige ændringer, service», " +
        "og «1.000 kr. 2025 p/l» over rækkerne."
      );
    }
    case "unread":
      return unreadText(found.unread, placeOf(found.sheet, found.unread.at));
  }
}
