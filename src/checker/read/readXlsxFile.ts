import { counted } from "../../app/texts/displayText.ts";
import { missingSheetsText, xlsxFailureText } from "../../hosts/xlsx/xlsxFailureText.ts";
import { readXlsx } from "../../hosts/xlsx/readXlsx.ts";
import type { XlsxWorkbook } from "../../hosts/xlsx/xlsxWorkbook.ts";
import type { FileReading } from "./fileReading.ts";

function messagesOn({ sheets, missingSheets }: XlsxWorkbook): string[] {
  const uncalculated = sheets
    .filter((sheet) => sheet.uncalculated > 0)
    .map(
      ({ name, uncalculated: count }) =>
        `Arket «${name}» har ${counted(count, "formel", "formler")} uden resultat, som læses som tomme celler. ` +
        "Åbn projektmappen i Excel, gem den, og kontrollér igen.",
    );
  const missing = missingSheetsText(missingSheets);
  return [...(missing === null ? [] : [missing]), ...uncalculated];
}

export function readXlsxFile(bytes: Uint8Array): FileReading {
  const result = readXlsx(bytes);
  return result.ok
    ? { ok: true, workbook: result.workbook, messages: messagesOn(result.workbook) }
    : { ok: false, error: xlsxFailureText(result.failure) };
}
