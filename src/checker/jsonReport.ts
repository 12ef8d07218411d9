import { cellName, placeName } from "../app/placeText.ts";
import type { AcceptedFinding } from "../domain/acceptance/acceptance.ts";
import type { Finding } from "../domain/rules/rule.ts";
import type { FileReport } from "./fileReport.ts";
import { terminalJson } from "./terminalText.ts";

function findingJson({ rule, severity, at, message, expected, found, related }: Finding): object {
  const places = related.map((place) => placeName(place, at.sheet));
  return { rule, severity, sheet: at.sheet, address: cellName(at), message, expected, found, related: places };
}

function acceptedJson({ finding, acceptance: { reason, by, date } }: AcceptedFinding): object {
  return { ...findingJson(finding), accepted: { reason, by, date } };
}

function fileJson(report: FileReport): object {
  if (report.kind === "unreadable") return { file: report.file, findings: [], error: report.error };
  const message = report.messages.length === 0 ? {} : { message: report.messages.join(" ") };
  const { findings, accepted } = report.report;
  return { file: report.file, findings: [...findings.map(findingJson), ...accepted.map(acceptedJson)], ...message };
}

/** One list, with an entry per file. */
export function jsonReport(reports: readonly FileReport[]): string {
  return `${terminalJson(reports.map(fileJson))}\n`;
}
