import { checkedAsText, checkedText, severityName, unusedText } from "../../app/texts/checkTexts.ts";
import { confirmedText } from "../../app/check/confirmedText.ts";
import { counted } from "../../app/texts/displayText.ts";
import { cellName, placesText } from "../../app/texts/placeText.ts";
import { cleanText, inventoryText } from "../../app/texts/inventoryText.ts";
import type { AcceptedFinding } from "../../domain/acceptance/acceptance.ts";
import { inReadingOrder } from "../../domain/report/readingOrder.ts";
import { repairText } from "../../domain/report/repairText.ts";
import { lineText } from "../../domain/rules/shared/calculation.ts";
import { SEVERITIES, type Finding, type Severity } from "../../domain/rules/rule.ts";
import type { CheckedFile } from "../fileReport.ts";
import { openFindings } from "../round/fileSummary.ts";
import { beforeText, type KeptFinding, keptPlace, type SinceLast } from "../round/sinceLast.ts";
import { terminalText } from "../terminalText.ts";
import type { Format } from "./format.ts";
import { notCheckedLines, summaryTable, totalLine } from "./summaryTable.ts";

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
    ...calculation.map((line) => `      ${lineText(line)}`),
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

const keptLine = (kept: KeptFinding): string => `    ${keptPlace(kept)}  ${kept.message}`;

/** What the round says that the earlier one did not. */
function sinceLines(since: SinceLast, fresh: number): string[] {
  const { known, mended } = since;
  const counts = `${counted(fresh, "nyt fund", "nye fund")}, ${counted(mended.length, "rettet", "rettet")}, ${known} som sidst`;
  return [`  ${beforeText(since)}. ${counts}.`, ...(mended.length === 0 ? [] : ["  Rettet", ...mended.map(keptLine)])];
}

function fileLines(checked: CheckedFile): string[] {
  const { report, since } = checked;
  const { accepted, tables, inventory } = report;
  const findings = openFindings(checked);
  const clean =
    report.findings.length === 0 && accepted.length === 0 && tables.length > 0
      ? [`  ${cleanText(inventory)} (${checkedText(report)}).`]
      : [];
  const read = inventoryText(inventory);
  const messages = checked.messages.map((message) => `  Note: ${message}`);
  const more = [unusedText(report), confirmedText(report.confirmations)].filter(Boolean);
  const as = tables.length > 0 ? [`Kontrolleret ${checkedAsText(report)}`, ...more].map((line) => `  ${line}`) : [];
  const figures = read === "" ? [] : [`  ${read}.`];
  return [
    checked.file,
    ...as,
    ...figures,
    ...(since === null ? [] : sinceLines(since, findings.length)),
    ...SEVERITIES.flatMap((severity) => severityLines(severity, findings)),
    ...acceptedLines(accepted),
    ...messages,
    ...clean,
    "",
  ];
}

/** A report to read: per file its findings, the gravest first. What could not be read is told on stderr, once. */
export const textFormat: Format = {
  head: () => "",
  file: (report) =>
    report.kind === "unreadable"
      ? ""
      : fileLines(report)
          .map((line) => `${terminalText(line)}\n`)
          .join(""),
  between: "",
  tail: (summaries, frame) =>
    [...summaryTable(summaries), ...notCheckedLines(frame), totalLine(summaries)]
      .map((line) => `${terminalText(line)}\n`)
      .join(""),
};
