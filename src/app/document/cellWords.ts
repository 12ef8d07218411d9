import { documentWorkbook } from "../../domain/document/layOut.ts";
import { readSheet, type SheetReading } from "../../domain/recognition/readSheet.ts";
import { locator } from "../../domain/rules/shared/locate.ts";
import { type CellRef, toA1 } from "../../domain/workbook/address.ts";
import { cellName } from "../texts/placeText.ts";
import type { OpenDocument } from "./documentWork.ts";

/** What a person calls a cell. */
export interface CellWords {
  readonly name: (at: CellRef) => string;
  /** As short as what stands beside a sentence must be. */
  readonly link: (at: CellRef) => string;
}

/** Its address in a sheet; of a document, whose cells have none, the table, row and year it is in. */
export function cellNames(readings: readonly SheetReading[]): (sheet: string, at: CellRef) => string {
  const locate = locator(readings.filter(({ snapshot }) => snapshot.document));
  return (sheet, at) => cellName(locate({ sheet, ...at }).at);
}

export function cellWords(open: OpenDocument | null): CellWords {
  if (!open) return { name: toA1, link: toA1 };
  const { sheets, activeSheet } = documentWorkbook(open.document);
  const nameOf = cellNames(sheets.map(readSheet));
  return { name: (at) => nameOf(activeSheet, at), link: () => "Vis" };
}
