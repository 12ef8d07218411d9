import type { SheetInFront } from "./sheetInFront.ts";

/** A sheet without tables. */
export function nothingOn(sheet: string): SheetInFront {
  return {
    sheet,
    tables: 0,
    kind: null,
    priceLevel: null,
    caseId: null,
    ours: false,
    emptyLines: [],
    asksWhoIsHeard: false,
    model: null,
  };
}
