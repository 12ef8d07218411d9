export { sheetOf, workbookOf } from "../../src/domain/workbook/sheetNotation.ts";
