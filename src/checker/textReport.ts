import { checkedAsText, checkedText, severityName, severityText, unusedText } from "../app/checkTexts.ts";
import { confirmedText } from "../app/check/confirmedText.ts";
import { counted } from "../app/displayText.ts";
import { cellName, placesText } from "../app/placeText.ts";
import { cleanText, inventoryText } from "../app/inventoryText.ts";
import type { AcceptedFinding } from "../domain/acceptance/acceptance.ts";
import { inReadingOrder } from "../domain/report/readingOrder.ts";
import { repairText } from "../domain/report/repairText.ts";
import { SEVERITIES, type Finding, type Severity } from "../domain/rules/rule.ts";
import type { FileReport } from "./fileReport.ts";
import { terminalText } from "./terminalText.ts";

function comparedLine({ expected, found }: Finding): string[] {
  const parts = [
    ...(expected === null ? [] : [`forventet ${expected}`]),
    ...(found === null ? [] : [`fundet ${found}`]),
  ];
  return parts.length === 0 ? [] : [`      ${parts.join(", ")}`];
}

function findingLines(finding: Finding): string[] {
  const { at, message, calculation, related } = finding;
  const repair = repairText(finding);
  return [
    `    ${at.document ? "" : `${at.sheet}!`}${cellName(at)}  ${message}`,
    ...comparedLine(finding),
    ...(repair === null ? [] : [`      skulle være: ${repair}`]),
    ...calculation.map((line) => `      ${line}`),
    ...(related.length === 0 ? [] : [`      hører med: ${placesText(related, at.sheet)}`]),
  ];
}

function severityLines(severity: Severity, findings: readonly Finding[]): string[] {
  const those = inReadingOrder(findings.filter((finding) => finding.severity === severity));
  return those.length === 0 ? [] : [`  ${severityName(severity)}`, ...those.flatMap(findingLines)];
}

function acceptedLines(accepted: readonly AcceptedFinding[]): string[] {
  const lines = accepted.flatMap(({ finding, acceptance: { reason, by, date } }) => [
    ...findingLines(finding),
    `      accepteret${by === "" ? "" : ` af ${by}`}${date === "" ? "" : `, ${date}`}: ${reason}`,
  ]);
  return lines.length === 0 ? [] : ["  Accepteret", ...lines];
}

function fileLines(report: FileReport): string[] {
  if (report.kind === "unreadable") return [];
  const { findings, accepted, tables, inventory } = report.report;
  const clean =
    findings.length === 0 && accepted.length === 0 && tables.length > 0
      ? [`  ${cleanText(inventory)} (${checkedText(report.report)}).`]
      : [];
  const read = inventoryText(inventory);
  const messages = report.messages.map((message) => `  Note: ${message}`);
  const more = [unusedText(report.report), confirmedText(report.report.confirmations)].filter(Boolean);
  const as =
    tables.length > 0 ? [`Kontrolleret ${checkedAsText(report.report)}`, ...more].map((line) => `  ${line}`) : [];
  const figures = read === "" ? [] : [`  ${read}.`];
  return [
    report.file,
    ...as,
    ...figures,
    ...SEVERITIES.flatMap((severity) => severityLines(severity, findings)),
    ...acceptedLines(accepted),
    ...messages,
    ...clean,
    "",
  ];
}

/** "3 fejl · 2 advarsler · 1 note i 12 filer". */
function totalLine(reports: readonly FileReport[]): string {
  const findings = reports.flatMap((report) => (report.kind === "checked" ? report.report.findings : []));
  const unread = reports.filter(({ kind }) => kind === "unreadable").length;
  const counts = SEVERITIES.map((severity) =>
    severityText(severity, findings.filter((finding) => finding.severity === severity).length),
  );
  const files = `${counts.join(" · ")} i ${counted(reports.length - unread, "fil", "filer")}`;
  const accepted = reports.reduce(
    (count, report) => count + (report.kind === "checked" ? report.report.accepted.length : 0),
    0,
  );
  const all = accepted === 0 ? files : `${files} · ${accepted} accepteret`;
  return unread === 0 ? all : `${all} · ${counted(unread, "fil", "filer")} kunne ikke læses`;
}

/** A report to read: per file its findings, the gravest first. What could not be read is told on stderr, once. */
export function textReport(reports: readonly FileReport[]): string {
  const lines = [...reports.flatMap(fileLines), totalLine(reports)];
  return `${lines.map(terminalText).join("\n")}\n`;
}
