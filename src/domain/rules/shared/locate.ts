import { documentPlaceFinder } from "../../document/documentPlace.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import type { Finding, Place } from "../rule.ts";
import { landmarkFinder } from "./landmarks.ts";
import { tableFinder } from "./tableFinder.ts";

export type Located = Pick<Finding, "table" | "at" | "landmarks">;

export type Locate = (at: Place) => Located;

/** Says where on the sheets a place is; of a document also what a person calls it. */
export function locator(sheets: readonly SheetReading[]): Locate {
  const tableAt = tableFinder(sheets.flatMap(({ tables }) => tables));
  const landmarksOf = landmarkFinder(sheets);
  const documentPlaceOf = documentPlaceFinder(sheets);
  return (at) => {
    const table = tableAt(at);
    const landmarks = landmarksOf(at, table);
    const document = documentPlaceOf(at, table, landmarks);
    return { table: table?.name ?? "", at: document ? { ...at, document } : at, landmarks };
  };
}
