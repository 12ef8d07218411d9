import { noTablesText } from "../app/checkTexts.ts";
import { counted } from "../app/displayText.ts";
import type { CaseKind } from "../domain/case/caseModel.ts";
import type { ReviewedReport } from "../domain/acceptance/acceptance.ts";
import { withAcceptances } from "../domain/acceptance/withAcceptances.ts";
import { checkWorkbook, type CheckReport } from "../domain/rules/checkWorkbook.ts";
import { withoutOwnSheets } from "../domain/workbook/ownSheets.ts";
import { missingSheetsText, xlsxFailureText } from "../hosts/xlsx/failureText.ts";
import { readXlsx } from "../hosts/xlsx/readXlsx.ts";
import type { XlsxWorkbook } from "../hosts/xlsx/workbook.ts";
import { diskText, type Disk } from "./disk.ts";
import type { FileToCheck } from "./findFiles.ts";

/** What became of one file. */
export type FileReport =
  | { readonly kind: "unreadable"; readonly file: string; readonly error: string }
  /** `messages` is what else the reader must know: no tables, formulas without results. */
  | {
      readonly kind: "checked";
      readonly file: string;
      readonly report: ReviewedReport;
      readonly messages: readonly string[];
    };

const NAMED_SHEETS = 5;

function namesText(sheets: readonly string[]): string {
  if (sheets.length < 2) return "";
  const rest = sheets.length - NAMED_SHEETS;
  const named = sheets
    .slice(0, NAMED_SHEETS)
    .map((name) => `«${name}»`)
    .join(", ");
  return ` Arkene er ${named}${rest > 0 ? ` og ${rest} til` : ""}.`;
}

function messagesOn({ sheets, missingSheets }: XlsxWorkbook, report: CheckReport): string[] {
  const names = sheets.map(({ name }) => name);
  const uncalculated = sheets
    .filter((sheet) => sheet.uncalculated > 0)
    .map(
      ({ name, uncalculated: count }) =>
        `Arket «${name}» har ${counted(count, "formel", "formler")} uden resultat, som læses som tomme celler. ` +
        "Åbn projektmappen i Excel, gem den, og kontrollér igen.",
    );
  const missing = missingSheetsText(missingSheets);
  const noTables = report.tables.length === 0 ? [noTablesText(names) + namesText(names)] : [];
  return [...(missing === null ? [] : [missing]), ...noTables, ...uncalculated];
}

/** Reads and checks one file. */
export function fileReport(found: FileToCheck, disk: Disk, kind: CaseKind | null = null): FileReport {
  const { file } = found;
  if (!found.ok) return { kind: "unreadable", file, error: found.error };
  const bytes = disk.read(file);
  if (!bytes.ok) return { kind: "unreadable", file, error: diskText(bytes.problem) };
  const result = readXlsx(bytes.value);
  if (!result.ok) return { kind: "unreadable", file, error: xlsxFailureText(result.failure) };
  return checked(file, result.workbook, kind);
}

/** A fault of ours in one file is told, and keeps nobody from the other files. */
function checked(file: string, workbook: XlsxWorkbook, kind: CaseKind | null): FileReport {
  try {
    const report = withAcceptances(
      checkWorkbook(withoutOwnSheets(workbook), { chosen: kind, remembered: null }),
      workbook,
    );
    return { kind: "checked", file, report, messages: messagesOn(workbook, report) };
  } catch (fault) {
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return {
      kind: "unreadable",
      file,
      error:
        "Filen blev ikke kontrolleret på grund af en fejl i Kvantum-ark selv. Send filen og denne tekst " +
        `til support: ${detail}`,
    };
  }
}
