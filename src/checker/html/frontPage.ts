import { severityName } from "../../app/texts/checkTexts.ts";
import { counted, withMinusSigns } from "../../app/texts/displayText.ts";
import { labelKey } from "../../domain/recognition/cells/tidyText.ts";
import { Amount } from "../../domain/money/amount.ts";
import { formatDanishNumber } from "../../domain/money/danishNumber.ts";
import { escaped } from "../../domain/report/escaped.ts";
import { catalogue } from "../../domain/rules/catalogue.ts";
import type { ReportFrame } from "../formats/format.ts";
import { freshOf, notCheckedLines, totalLine } from "../formats/summaryTable.ts";
import type { CheckedSummary, FaultSeen, FileSummary } from "../round/fileSummary.ts";
import { LIST_ID, ruleId, sectionId } from "./fileSection.ts";

interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly textOf: (own: CheckedSummary) => string;
  /** What the column is sorted by; the text where left out. */
  readonly sortedBy?: (own: CheckedSummary) => number | null;
}

const figure = (value: number | null): string =>
  value === null ? "" : withMinusSigns(formatDanishNumber(Amount.fromNumber(value)));

const count = (title: string, sortedBy: (own: CheckedSummary) => number): Column => ({
  title,
  isNumber: true,
  textOf: (own) => String(sortedBy(own)),
  sortedBy,
});

const COLUMNS: readonly Column[] = [
  count("Fejl", ({ counts }) => counts.fejl),
  count("Advarsler", ({ counts }) => counts.advarsel),
  count("Noter", ({ counts }) => counts.note),
  count("Accepteret", ({ accepted }) => accepted),
  { title: "Slags", isNumber: false, textOf: ({ kind, tables }) => (tables === 0 ? "" : (kind ?? "flere")) },
  count("Tabeller", ({ tables }) => tables),
  {
    title: "Varig ændring, sidste år",
    isNumber: true,
    textOf: ({ lasting }) => figure(lasting),
    sortedBy: ({ lasting }) => lasting,
  },
  {
    title: "Investering",
    isNumber: true,
    textOf: ({ investment }) => figure(investment),
    sortedBy: ({ investment }) => investment,
  },
  { title: "Tilbagebetaling", isNumber: false, textOf: ({ payback }) => [...new Set(payback)].join("; ") },
];

const SINCE_COLUMNS: readonly Column[] = [
  count("Nye", freshOf),
  count("Rettet", ({ since }) => since?.mended ?? 0),
  count("Som sidst", ({ since }) => since?.known ?? 0),
];

function stateOf({ checked }: FileSummary): readonly [look: string, text: string] {
  if (checked === null) return ["unread", "Kan ikke læses"];
  const { counts, tables, accepted } = checked;
  if (counts.fejl > 0) return ["fejl", "Fejl"];
  if (tables === 0) return ["unread", "Ingen tabel"];
  if (counts.advarsel > 0) return ["advarsel", "Skal forklares"];
  if (accepted > 0) return ["note", "Accepteret"];
  return counts.note > 0 ? ["note", "Kun noter"] : ["clean", "Uden anmærkning"];
}

/** May be broken behind a folder's name. */
const nameHtml = (file: string): string => escaped(file).replaceAll("/", "/<wbr>");

function fileRow(summary: FileSummary, index: number, columns: readonly Column[]): string {
  const { file, checked, error } = summary;
  const [look, text] = stateOf(summary);
  const start = (name: string): string => `<tr><td>${name}</td><td class="state ${look}">${text}</td>`;
  if (checked === null)
    return `${start(nameHtml(file))}<td colspan="${columns.length}">${escaped(error ?? "")}</td></tr>`;
  const name = `<a href="#${sectionId(index)}">${nameHtml(file)}</a>`;
  const cells = columns.map(({ isNumber, textOf, sortedBy }) => {
    const value = sortedBy ? ` data-value="${sortedBy(checked) ?? ""}"` : "";
    return `<td${isNumber ? ' class="n"' : ""}${value}>${escaped(textOf(checked))}</td>`;
  });
  return `${start(name)}${cells.join("")}</tr>`;
}

function filesHtml(summaries: readonly FileSummary[], frame: ReportFrame): string {
  const columns = frame.since === null ? COLUMNS : [...SINCE_COLUMNS, ...COLUMNS];
  const titles = ["Fil", "Status", ...columns.map(({ title }) => title)];
  const heads = titles.map((title) => `<th scope="col"><button type="button">${title}</button></th>`);
  const rows = summaries.map((summary, index) => fileRow(summary, index, columns));
  return `<nav aria-label="Filer" id="${LIST_ID}"><table class="files"><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></nav>`;
}

interface Cluster {
  readonly fault: FaultSeen;
  readonly files: readonly number[];
}

/** The same rule about the same row in several files: often one template, or one misunderstanding. */
function clustersOf(summaries: readonly FileSummary[]): Cluster[] {
  const clusters = new Map<string, { fault: FaultSeen; files: number[] }>();
  summaries.forEach(({ checked }, index) => {
    for (const fault of checked?.faults ?? []) {
      const key = `${fault.rule}/${labelKey(fault.where)}`;
      const cluster = clusters.get(key);
      if (cluster) cluster.files.push(index);
      else clusters.set(key, { fault, files: [index] });
    }
  });
  return [...clusters.values()]
    .filter(({ files }) => files.length > 1)
    .sort((one, other) => other.files.length - one.files.length);
}

const titleOf = (rule: string): string => catalogue.find(({ id }) => id === rule)?.title ?? rule;

const SHOWN_AT_ONCE = 4;

function namesHtml(links: readonly string[]): string {
  if (links.length <= SHOWN_AT_ONCE) return links.join("<br>");
  return `<details><summary>Vis filerne</summary>${links.join("<br>")}</details>`;
}

function clustersHtml(summaries: readonly FileSummary[]): string {
  const clusters = clustersOf(summaries);
  if (clusters.length === 0) return "";
  const rows = clusters.map(({ fault: { rule, severity, where }, files }) => {
    const links = files.map((index) => `<a href="#${sectionId(index)}">${nameHtml(summaries[index]?.file ?? "")}</a>`);
    const what = `<a href="#${ruleId(rule)}">${escaped(titleOf(rule))}</a>${where === "" ? "" : ` ${escaped(where)}`}`;
    return (
      `<tr><td class="state ${severity}">${severityName(severity)}</td><td>${what}</td><td class="n">${files.length} filer</td>` +
      `<td>${namesHtml(links)}</td></tr>`
    );
  });
  const heads = ["Alvor", "Hvad", "Antal", "Filer"].map((head) => `<th scope="col">${head}</th>`).join("");
  return `<h2>Det samme i flere filer</h2><table><thead><tr>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function rulesHtml(summaries: readonly FileSummary[]): string {
  const seen = new Map<string, { findings: number; files: number }>();
  for (const { checked } of summaries) {
    const rules = new Set(checked?.faults.map(({ rule }) => rule));
    for (const rule of rules) {
      const own =
        checked?.faults.filter((fault) => fault.rule === rule).reduce((sum, fault) => sum + fault.count, 0) ?? 0;
      const before = seen.get(rule) ?? { findings: 0, files: 0 };
      seen.set(rule, { findings: before.findings + own, files: before.files + 1 });
    }
  }
  if (seen.size === 0) return "";
  const rows = catalogue.flatMap(({ id, severity, title, why, remedy }) => {
    const own = seen.get(id);
    return own
      ? [
          `<tr id="${ruleId(id)}"><td class="state ${severity}">${severityName(severity)}</td><td>${escaped(title)}</td>` +
            `<td class="n">${own.findings}</td><td class="n">${own.files}</td><td>${escaped(`${why} ${remedy}`)}</td></tr>`,
        ]
      : [];
  });
  const heads = ["Alvor", "Regel", "Fund", "Filer", "Hvorfor, og sådan retter du"]
    .map((head) => `<th scope="col">${head}</th>`)
    .join("");
  return `<h2>Reglerne bag fundene</h2><table><thead><tr>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function sinceText({ since }: ReportFrame): string {
  if (since === null) return "";
  const text = `Holdt op mod ${since.name}. Nedenfor står kun de fund, der er nye eller ændrede siden da.`;
  return `<p>${escaped(text)}</p>`;
}

/** All that stands above the files' own parts. */
export function frontPage(summaries: readonly FileSummary[], frame: ReportFrame): string {
  const clean = summaries.filter((summary) => stateOf(summary)[0] === "clean").length;
  return (
    `<h1>Kontrolrapport</h1><p>${escaped(totalLine(summaries))}. ${counted(clean, "fil", "filer")} uden anmærkning. ${escaped(frame.time)}</p>` +
    `${sinceText(frame)}${filesHtml(summaries, frame)}` +
    `${notCheckedLines(frame)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join("")}` +
    `${clustersHtml(summaries)}${rulesHtml(summaries)}\n`
  );
}
