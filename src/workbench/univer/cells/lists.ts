import { DataValidationRenderMode, DataValidationType, type IDataValidationRule, type IRange } from "@univerjs/core";
import { deserializeListOptions } from "@univerjs/preset-sheets-core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { parseArea, splitSheetName } from "../../grid/a1.ts";
import type { ListedCells } from "../../grid/grid.ts";
import { fromRange, toRange } from "../ranges.ts";
import type { UniverSession } from "../session.ts";

/** Plain text with a small arrow, where the library would draw a chip. */
const LIKE_EXCEL = { renderMode: DataValidationRenderMode.ARROW };

/** The library moves its lists, and what they refer to, with rows and columns. */
export function listsOf(sheet: FWorksheet): ListedCells[] {
  return sheet.getDataValidations().flatMap(({ rule }): ListedCells[] => {
    const { type, ranges, formula1 = "" }: IDataValidationRule = rule;
    if (type !== DataValidationType.LIST) return [];
    const source = formula1.startsWith("=") ? withoutWorkbook(formula1) : deserializeListOptions(formula1).join(",");
    return ranges.map((range: IRange) => ({ area: fromRange(range), source }));
  });
}

/** The library names the workbook too: ='[workbook-2]Lister'!A1:A9. No sheet's name has brackets. */
function withoutWorkbook(formula: string): string {
  return formula.replace(/\[[^\]]*\]/, "");
}

/** "a,b" is a list of choices, "=Lister!A1:A9" a range that holds them. */
export function setList(session: UniverSession, range: FRange, source: string | null): void {
  range.setDataValidation(source === null ? null : rule(session, range, source));
}

function rule(session: UniverSession, range: FRange, source: string) {
  const builder = session.api.newDataValidation();
  if (!source.startsWith("="))
    return builder.requireValueInList(source.split(","), false, true).setOptions(LIKE_EXCEL).build();
  const [name, address] = splitSheetName(source.slice(1).replaceAll("$", ""));
  const sheet =
    name === null ? session.workbook.getSheetBySheetId(range.getSheetId()) : session.workbook.getSheetByName(name);
  const area = parseArea(address);
  if (!sheet || !area) throw new Error(`A list's source is no range: ${source}`);
  return builder
    .requireValueInRange(sheet.getRange(toRange(area)), false, true)
    .setOptions(LIKE_EXCEL)
    .build();
}
