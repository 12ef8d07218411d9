import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot.ts";

/** The visible table of accepted findings, for whoever receives the workbook. */
export const ACCEPTANCE_SHEET = "Kontrol – accepterede";
export const ACCEPTANCE_TITLE = "Accepterede fund";
/** The written report of a check. */
export const REPORT_SHEET = "Kontrol";
export const REPORT_TITLE = "Kontrolrapport";

/**
 * A sheet the product itself wrote about the check: known by its title, so that a sheet somebody called
 * «Kontrol» is still checked.
 */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  const { value } = cellAt(sheet, { row: 0, column: 0 });
  return value.kind === "text" && [ACCEPTANCE_TITLE, REPORT_TITLE].includes(value.text.trim());
}

/** What there is to check. */
export function withoutOwnSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isOwnSheet(sheet)) };
}
