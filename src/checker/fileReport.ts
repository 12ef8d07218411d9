import { noTablesText } from "../app/checkTexts.ts";
import type { CaseKind } from "../domain/case/caseModel.ts";
import type { ReviewedReport } from "../domain/acceptance/acceptance.ts";
import { withAcceptances } from "../domain/acceptance/withAcceptances.ts";
import { checkWorkbook, type CheckReport } from "../domain/rules/checkWorkbook.ts";
import { withoutOwnSheets } from "../domain/workbook/ownSheets.ts";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot.ts";
import { diskText, type Disk } from "./disk.ts";
import type { FileToCheck } from "./findFiles.ts";
import { type FileReading, readerFor } from "./readers.ts";

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

function noTablesMessage({ sheets }: WorkbookSnapshot, report: CheckReport): string[] {
  const names = sheets.map(({ name }) => name);
  return report.tables.length === 0 ? [noTablesText(names) + namesText(names)] : [];
}

/** Reads and checks one file. */
export function fileReport(found: FileToCheck, disk: Disk, kind: CaseKind | null = null): FileReport {
  const { file } = found;
  if (!found.ok) return { kind: "unreadable", file, error: found.error };
  const bytes = disk.read(file);
  if (!bytes.ok) return { kind: "unreadable", file, error: diskText(bytes.problem) };
  const reading = readerFor(file)(bytes.value);
  if (!reading.ok) return { kind: "unreadable", file, error: reading.error };
  return checked(file, reading, kind);
}

/** A fault of ours in one file is told, and keeps nobody from the other files. */
function checked(
  file: string,
  { workbook, messages }: Extract<FileReading, { ok: true }>,
  kind: CaseKind | null,
): FileReport {
  try {
    const report = withAcceptances(
      checkWorkbook(withoutOwnSheets(workbook), { chosen: kind, remembered: null }),
      workbook,
    );
    return { kind: "checked", file, report, messages: [...messages, ...noTablesMessage(workbook, report)] };
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
