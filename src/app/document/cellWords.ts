import { documentWorkbook } from "../../domain/document/layOut.ts";
import { readSheet } from "../../domain/recognition/readSheet.ts";
import { locator } from "../../domain/rules/shared/locate.ts";
import { type CellRef, toA1 } from "../../domain/workbook/address.ts";
import type { SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import { cellName } from "../texts/placeText.ts";
import type { OpenDocument } from "./documentWork.ts";

/** What a person calls a cell. */
export interface CellWords {
  readonly name: (at: CellRef) => string;
  /** As short as what stands beside a sentence must be. */
  readonly link: (at: CellRef) => string;
}

/** Its address in a sheet; of a document, whose cells have none, the table, row and year it is in. */
export function cellNames(sheets: readonly SheetSnapshot[]): (sheet: string, at: CellRef) => string {
  const locate = locator(sheets.filter(({ document }) => document).map(readSheet));
  return (sheet, at) => cellName(locate({ sheet, ...at }).at);
}

export function cellWords(open: OpenDocument | null): CellWords {
  if (!open) return { name: toA1, link: toA1 };
  const { sheets, activeSheet } = documentWorkbook(open.document);
  const nameOf = cellNames(sheets);
  return { name: (at) => nameOf(activeSheet, at), link: () => "Vis" };
}
