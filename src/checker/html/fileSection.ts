import { contentOf } from "../../app/check/checkedContent.ts";
import { counted } from "../../app/texts/displayText.ts";
import { placeName } from "../../app/texts/placeText.ts";
import { severityName } from "../../app/texts/checkTexts.ts";
import { inReadingOrder } from "../../domain/report/readingOrder.ts";
import { escaped } from "../../domain/report/escaped.ts";
import { factsHtml, sectionHtml } from "../../domain/report/reportHtml.ts";
import { repairText } from "../../domain/report/repairText.ts";
import { reportSections } from "../../domain/report/reportSections.ts";
import { lineText } from "../../domain/rules/shared/calculation.ts";
import { catalogue } from "../../domain/rules/catalogue.ts";
import { SEVERITIES, type Finding } from "../../domain/rules/rule.ts";
import type { CheckedFile } from "../fileReport.ts";
import { openFindings } from "../round/fileSummary.ts";
import type { SinceLast } from "../round/sinceLast.ts";
import { type LinkedFinding, tablePictures } from "./tablePicture.ts";

export const sectionId = (index: number): string => `rapport-${index + 1}`;
export const ruleId = (rule: string): string => `regel-${rule}`;

const HEADS = ["Alvor", "Celle", "Tabel", "Hvad er der", "Der står", "Skulle være", "Beregning"];

function findingRow({ finding, id }: LinkedFinding): string {
  const { severity, at, table, message, found, expected, calculation, rule } = finding;
  const repair = repairText(finding);
  const why = [...calculation.map(lineText), ...(repair === null ? [] : [`Skulle være: ${repair}`])].join("\n");
  const cells = [placeName(at, ""), table, message, found ?? "", expected ?? "", why].map(
    (text) => `<td>${escaped(text)}</td>`,
  );
  const name = `<td class="state ${severity}"><a href="#${ruleId(rule)}">${severityName(severity)}</a></td>`;
  return `<tr id="${id}">${name}${cells.join("")}</tr>`;
}

function findingsHtml(findings: readonly LinkedFinding[]): string {
  if (findings.length === 0) return "<h2>Fund</h2><p>Ingen fund.</p>";
  const heads = HEADS.map((head) => `<th scope="col">${head}</th>`).join("");
  return `<h2>Fund</h2><table><thead><tr>${heads}</tr></thead><tbody>${findings.map(findingRow).join("")}</tbody></table>`;
}

function sinceHtml(since: SinceLast | null): string {
  if (since === null) return "";
  const mended = since.mended.map(
    ({ sheet, address, message }) => `<li>${escaped(`${sheet}!${address}  ${message}`)}</li>`,
  );
  const name = since.before === null ? "Filen var ikke med sidst." : `Sidst: ${since.before}.`;
  const known = `${counted(since.known, "fund", "fund")} som sidst er ikke vist.`;
  const list = mended.length === 0 ? "" : `<h3>Rettet siden sidst</h3><ul>${mended.join("")}</ul>`;
  return `<h2>Siden sidst</h2><p>${escaped(`${name} ${known}`)}</p>${list}`;
}

const gravity = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** Sections that stand once for the whole round, or are drawn otherwise here. */
const ELSEWHERE = ["Fund", "Reglerne bag fundene"];

/** A file's part of the page. */
export function fileSection(checked: CheckedFile, time: string, index: number): string {
  const { file, report, messages, workbook, off } = checked;
  const about = [{ label: "Fil", value: file }, ...messages.map((value) => ({ label: "Note", value }))];
  const titles = off.map((rule) => catalogue.find(({ id }) => id === rule)?.title ?? rule);
  const findings = openFindings(checked);
  const content = contentOf({ ...report, findings }, { about, time, off: titles });
  const sorted = inReadingOrder(content.findings).sort((one, other) => gravity(one) - gravity(other));
  const linked = sorted.map((finding, place) => ({ finding, id: `${sectionId(index)}-fund-${place + 1}` }));
  const sections = reportSections(content).filter(({ title }) => !ELSEWHERE.includes(title));
  return (
    `<section class="report${findings.length === 0 ? " clean" : ""}" id="${sectionId(index)}">${factsHtml(content.facts)}${sinceHtml(checked.since)}` +
    `${findingsHtml(linked)}${tablePictures(report.tables, workbook, linked)}${sections.map(sectionHtml).join("")}</section>\n`
  );
}
