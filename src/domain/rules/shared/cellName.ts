import { placeInTableText } from "../../document/documentPlaceText.ts";
import type { CellRef } from "../../workbook/address.ts";
import { toA1 } from "../../workbook/address.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import type { RuleInput } from "../rule.ts";
import { locator } from "./locate.ts";

export const isInDocument = ({ sheets }: RuleInput, { sheet }: Pick<FoundTable, "sheet">): boolean =>
  sheets.some(({ snapshot }) => snapshot.name === sheet && snapshot.document !== undefined);

/** "B5" on a sheet; in a document, whose cells have no address, "rækken «Husleje», 2022". */
export function cellName(input: RuleInput, { sheet }: Pick<FoundTable, "sheet">, at: CellRef): string {
  const { document } = isInDocument(input, { sheet }) ? locator(input.sheets)({ sheet, ...at }).at : {};
  return document ? placeInTableText(document) : toA1(at);
}
