import type { CaseKind } from "../domain/case/caseModel.ts";
import type { Format } from "./arguments.ts";
import type { CommandResult, Disk } from "./disk.ts";
import { fileReport, type FileReport } from "./fileReport.ts";
import { findFiles } from "./findFiles.ts";
import { htmlReport } from "./htmlReport.ts";
import { jsonReport } from "./jsonReport.ts";
import { terminalText } from "./terminalText.ts";
import { textReport } from "./textReport.ts";

/**
 * What is wrong with a file outweighs what is wrong in it; that nothing was checked outweighs that nothing was
 * found.
 */
function exitCode(reports: readonly FileReport[], needsTables: boolean): 0 | 1 | 2 | 3 {
  if (reports.some(({ kind }) => kind === "unreadable")) return 2;
  if (needsTables && reports.some((report) => report.kind === "checked" && report.report.tables.length === 0)) return 3;
  const findings = reports.flatMap((report) => (report.kind === "checked" ? report.report.findings : []));
  return findings.some(({ severity }) => severity === "fejl") ? 1 : 0;
}

const FORMS: Readonly<Record<Format, (reports: readonly FileReport[], time: string) => string>> = {
  text: textReport,
  json: jsonReport,
  html: htmlReport,
};

export interface CheckOrder {
  readonly paths: readonly string[];
  readonly format: Format;
  /** What the user says the cases are; null leaves it to their tables. */
  readonly caseKind: CaseKind | null;
  /** A file without a table of the form is not passed over: exit code 3. */
  readonly needsTables: boolean;
}

/** Checks every file; one that cannot be read does not keep the others from being checked. */
export function runCheck({ paths, format, caseKind, needsTables }: CheckOrder, disk: Disk, time = ""): CommandResult {
  const reports = findFiles(paths, disk).map((file) => fileReport(file, disk, caseKind));
  const errors = reports.flatMap((report) =>
    report.kind === "unreadable" ? [terminalText(`${report.file}: ${report.error}`)] : [],
  );
  return {
    stdout: FORMS[format](reports, time),
    stderr: errors.map((error) => `${error}\n`).join(""),
    exitCode: exitCode(reports, needsTables),
  };
}
