import { contentOf } from "../../app/check/checkedContent.ts";
import { counted, withMinusSigns } from "../../app/texts/displayText.ts";
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
import { isOpen } from "../round/fileSummary.ts";
import { beforeText, keptPlace, type SinceLast } from "../round/sinceLast.ts";
import { type LinkedFinding, tablePictures } from "./tablePicture.ts";

export const sectionId = (index: number): string => `rapport-${index + 1}`;
export const ruleId = (rule: string): string => `regel-${rule}`;

/** The list of files at the top of the page. */
export const LIST_ID = "filer";

const HEADS = ["Alvor", "Celle", "Tabel", "Hvad er der", "Der står", "Skulle være", "Beregning"];

function findingRow({ finding, id }: LinkedFinding): string {
  const { severity, at, table, message, found, expected, calculation, rule } = finding;
  const repair = repairText(finding);
  const should = repair === null ? [] : [`Skulle være: ${withMinusSigns(repair)}`];
  const why = [...calculation.map(lineText), ...should].join("\n");
  const text = (own: string): string => `<td>${escaped(own)}</td>`;
  const value = (own: string | null): string => `<td class="value">${escaped(own ?? "")}</td>`;
  const cells = [...[placeName(at, ""), table, message].map(text), value(found), value(expected), text(why)];
  const name = `<td class="state ${severity}"><a href="#${ruleId(rule)}">${severityName(severity)}</a></td>`;
  return `<tr id="${id}">${name}${cells.join("")}</tr>`;
}

function findingsHtml(findings: readonly LinkedFinding[], since: SinceLast | null): string {
  if (findings.length === 0) return `<h3>Fund</h3><p>${since === null ? "Ingen fund." : "Ingen nye fund."}</p>`;
  const heads = HEADS.map((head) => `<th scope="col">${head}</th>`).join("");
  return `<h3>Fund</h3><table><thead><tr>${heads}</tr></thead><tbody>${findings.map(findingRow).join("")}</tbody></table>`;
}

function sinceHtml(since: SinceLast | null): string {
  if (since === null) return "";
  const mended = since.mended.map(
    (kept) => `<li>${escaped(`${keptPlace(kept)}  ${withMinusSigns(kept.message)}`)}</li>`,
  );
  const known = since.known === 0 ? "" : ` ${counted(since.known, "fund", "fund")} som sidst er ikke vist.`;
  const list = mended.length === 0 ? "" : `<p>Rettet siden sidst:</p><ul>${mended.join("")}</ul>`;
  return `<h3>Siden sidst</h3><p>${escaped(`${beforeText(since)}.${known}`)}</p>${list}`;
}

const gravity = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** Sections that stand once for the whole round, or are drawn otherwise here. */
const ELSEWHERE = ["Fund", "Reglerne bag fundene"];

/** A file's part of the page. */
export function fileSection(checked: CheckedFile, time: string, index: number): string {
  const { file, report, messages, workbook, off } = checked;
  const about = messages.map((value) => ({ label: "Note", value }));
  const titles = off.map((rule) => catalogue.find(({ id }) => id === rule)?.title ?? rule);
  const content = contentOf(report, { about, time, off: titles });
  const findings = content.findings.filter((_, own) => isOpen(checked, own));
  const sorted = inReadingOrder(findings).sort((one, other) => gravity(one) - gravity(other));
  const linked = sorted.map((finding, place) => ({ finding, id: `${sectionId(index)}-fund-${place + 1}` }));
  const sections = reportSections(content).filter(({ title }) => !ELSEWHERE.includes(title));
  return (
    `<section class="report${findings.length === 0 ? " clean" : ""}" id="${sectionId(index)}">` +
    `<h2>${escaped(file)}</h2><p class="back"><a href="#${LIST_ID}">Til listen over filer</a></p>` +
    `${factsHtml(content.facts)}${sinceHtml(checked.since)}${findingsHtml(linked, checked.since)}` +
    `${tablePictures(report.tables, workbook, linked)}${sections.map((own) => sectionHtml(own, 3)).join("")}</section>\n`
  );
}
