import type { CaseKind } from "../domain/case/caseModel.ts";
import type { Format } from "./arguments.ts";
import type { CommandResult, Disk } from "./disk.ts";
import { fileReport, type FileReport } from "./fileReport.ts";
import { findFiles } from "./findFiles.ts";
import { htmlReport } from "./htmlReport.ts";
import { jsonReport } from "./jsonReport.ts";
import { terminalText } from "./terminalText.ts";
import { textReport } from "./textReport.ts";

function exitCode(reports: readonly FileReport[]): 0 | 1 | 2 {
  if (reports.some(({ kind }) => kind === "unreadable")) return 2;
  const findings = reports.flatMap((report) => (report.kind === "checked" ? report.report.findings : []));
  return findings.some(({ severity }) => severity === "fejl") ? 1 : 0;
}

const FORMS: Readonly<Record<Format, (reports: readonly FileReport[], time: string) => string>> = { text: textReport, json: jsonReport, html: htmlReport };

export interface CheckOrder {
  readonly paths: readonly string[];
  readonly format: Format;
  /** What the user says the cases are; null leaves it to their tables. */
  readonly caseKind: CaseKind | null;
}

/** Checks every file; one that cannot be read does not keep the others from being checked. */
export function runCheck({ paths, format, caseKind }: CheckOrder, disk: Disk, time = ""): CommandResult {
  const reports = findFiles(paths, disk).map((file) => fileReport(file, disk, caseKind));
  const errors = reports.flatMap((report) => (report.kind === "unreadable" ? [terminalText(`${report.file}: ${report.error}`)] : []));
  return {
    stdout: FORMS[format](reports, time),
    stderr: errors.map((error) => `${error}\n`).join(""),
    exitCode: exitCode(reports),
  };
}
