import { checkWorkbook } from "../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../src/domain/workbook/address.ts";
import { workbookOf } from "../../src/domain/workbook/sheetNotation.ts";

/** Every fejl and advarsel of a sheet, as "tabel-sum D4". */
export const toldAt = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${toA1(at)}`);
