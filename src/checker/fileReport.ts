import { NO_TABLES_IN_DOCUMENT, noTablesText } from "../app/texts/checkTexts.ts";
import type { ReviewedReport } from "../domain/acceptance/acceptance.ts";
import { withAcceptances } from "../domain/acceptance/withAcceptances.ts";
import { checkWorkbook, type CheckReport, type KnownBefore } from "../domain/rules/checkWorkbook.ts";
import { rulesFor } from "../domain/rules/profiles.ts";
import { withoutOwnSheets } from "../domain/workbook/ownSheets.ts";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot.ts";
import { diskText, type Disk, type DiskProblem } from "./disk.ts";
import { type FileToCheck, tooLarge } from "./read/findFiles.ts";
import type { FileReading } from "./read/fileReading.ts";
import { readerFor } from "./read/readers.ts";
import type { SinceLast } from "./round/sinceLast.ts";
import { PLAIN_SETTINGS, type Settings } from "./checkerSettings.ts";

export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: string;
  readonly error: string;
}

export interface CheckedFile {
  readonly kind: "checked";
  readonly file: string;
  /** As the settings leave it: rules that are off have found nothing. */
  readonly report: ReviewedReport;
  /** What else the reader must know: no tables, formulas without results. */
  readonly messages: readonly string[];
  readonly workbook: WorkbookSnapshot;
  /** The rules the file met. */
  readonly rules: readonly string[];
  /** The rules that somebody has turned off. */
  readonly off: readonly string[];
  /** Null where the round is held against no earlier one. */
  readonly since: SinceLast | null;
}

/** What became of one file. */
export type FileReport = UnreadableFile | CheckedFile;

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
  if (report.tables.length > 0) return [];
  return [sheets.some(({ document }) => document) ? NO_TABLES_IN_DOCUMENT : noTablesText(names) + namesText(names)];
}

function withSettings(report: CheckReport, { rules }: Settings): CheckReport {
  const findings = report.findings.flatMap((finding) => {
    const set = rules[finding.rule] ?? finding.severity;
    return set === "fra" ? [] : [{ ...finding, severity: set }];
  });
  return { ...report, findings };
}

/** What is known of a file before its cells are read. */
const knownOf = (file: string, { caseKind, committees }: Settings): KnownBefore => ({
  chosen: caseKind,
  remembered: null,
  fileName: file.split(/[\\/]/).at(-1) ?? file,
  committees,
});

/** A fault of ours in one file is told, and keeps nobody from the other files. */
function checked(
  file: string,
  { workbook, messages }: Extract<FileReading, { ok: true }>,
  settings: Settings,
): FileReport {
  try {
    const found = withSettings(checkWorkbook(withoutOwnSheets(workbook), knownOf(file, settings)), settings);
    const kinds = found.kinds.length > 0 ? found.kinds : [settings.caseKind];
    const met = [...new Set(kinds.flatMap(rulesFor))].map(({ id }) => id);
    const off = met.filter((rule) => settings.rules[rule] === "fra");
    const report = withAcceptances({ ...found, rules: met.length - off.length }, workbook);
    return {
      kind: "checked",
      file,
      report,
      messages: [...messages, ...noTablesMessage(workbook, report)],
      workbook,
      rules: met.filter((rule) => !off.includes(rule)),
      off,
      since: null,
    };
  } catch (fault) {
    return { kind: "unreadable", file, error: faultText(fault) };
  }
}

export function faultText(fault: unknown): string {
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return (
    "Filen blev ikke kontrolleret på grund af en fejl i Kvantum-ark selv. Send filen og denne tekst " +
    `til support: ${detail}`
  );
}

/** It was there when the files were looked up: nothing is wrong with its name. */
function sinceFound(problem: DiskProblem): DiskProblem {
  return problem.kind === "missing" ? { kind: "gone" } : problem;
}

/** Reads and checks one file. */
export function fileReport(found: FileToCheck, disk: Disk, settings: Settings = PLAIN_SETTINGS): FileReport {
  const { file } = found;
  const error = found.ok ? tooLarge(file, disk) : found.error;
  if (error !== null) return { kind: "unreadable", file, error };
  const bytes = disk.read(file);
  if (!bytes.ok) return { kind: "unreadable", file, error: diskText(sinceFound(bytes.problem)) };
  const reading = readerFor(file)(bytes.value);
  return reading.ok ? checked(file, reading, settings) : { kind: "unreadable", file, error: reading.error };
}
