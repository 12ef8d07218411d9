import type { XlsxSheet, XlsxWorkbook } from "../../hosts/xlsx/xlsxWorkbook.ts";
import { sheetAddress } from "../grid/a1.ts";
import type { SheetModel, WorkbookModel } from "../model/workbookModel.ts";

/** Excel's own lists hold their choices in one text with commas. */
function listSource(sheet: SheetModel, { choices, choicesAt }: XlsxSheet["lists"][number]): string {
  return choicesAt ? `=${sheetAddress(sheet.grid.name, choicesAt)}` : choices.join(",");
}

function keep(sheet: SheetModel, file: XlsxSheet): void {
  sheet.protected = file.protected;
  sheet.page.printArea = file.page.printArea;
  sheet.page.orientation = file.page.landscape ? "Landscape" : "Portrait";
  if (file.page.fitToWidth) sheet.page.zoom = { horizontalFitToPages: 1 };
  for (const list of file.lists) sheet.grid.setList(list.range, listSource(sheet, list));
}

/** Settings are kept as JSON; a file that somebody has written by hand must not stop the workbook. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Protection, print set-up, lists and settings of an opened file. */
export function keepBesideGrid(workbook: WorkbookModel, { sheets, settings }: XlsxWorkbook): void {
  workbook.settings.replaceAll(settings.filter(([, json]) => isJson(json)));
  for (const file of sheets) {
    const sheet = workbook.findSheet(file.name);
    if (sheet) keep(sheet, file);
  }
}
