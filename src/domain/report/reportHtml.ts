import { REPORT_TITLE } from "../workbook/ownSheets.ts";
import { escaped } from "./escaped.ts";
import { PICTURE_STYLE, pictureHtml } from "./pictureHtml.ts";
import type { ReportContent, ReportFact } from "./reportContent.ts";
import { reportSections, type ReportSection } from "./reportSections.ts";

const STYLE = `
body { font: 10pt/1.4 "Segoe UI", system-ui, sans-serif; color: #242424; background: #fff; max-width: 1100px; margin: 24px auto; padding: 0 16px; }
h1 { font-size: 18pt; margin: 0 0 12px; } h2 { font-size: 13pt; margin: 24px 0 8px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; } dt { color: #616161; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid #d1d1d1; white-space: pre-line; overflow-wrap: break-word; }
 th { background: #e7edf3; white-space: nowrap; } th:nth-child(n+6):last-child { width: 30%; } td:nth-child(4) { min-width: 4.5em; } @media print and (orientation: portrait) { table { font-size: 8pt; } th, td { padding: 3px 4px; } th { white-space: normal; } } tr { break-inside: avoid; } thead { display: table-header-group; }
nav table { margin-bottom: 24px; } nav + section.report, section.report + section.report { break-before: page; margin-top: 48px; }
@page { size: A4 landscape; margin: 12mm; } @media print { body { margin: 0; max-width: none; padding: 0; } th { print-color-adjust: exact; } }
`;

function rowHtml(cells: readonly string[], tag: "th" | "td"): string {
  const open = tag === "th" ? '<th scope="col">' : "<td>";
  return `<tr>${cells.map((cell) => `${open}${escaped(cell)}</${tag}>`).join("")}</tr>`;
}

/** Columns without a title only hold the sheet's columns apart. `level` is the heading's. */
export function sectionHtml({ title, columns, rows, whenEmpty }: ReportSection, level: 2 | 3 = 2): string {
  const heading = `<h${level}>${escaped(title)}</h${level}>`;
  if (rows.length === 0) return `${heading}<p>${escaped(whenEmpty ?? "")}</p>`;
  if (columns.length === 0)
    return `${heading}<ul>${rows.map((row) => `<li>${escaped(row.join(""))}</li>`).join("")}</ul>`;
  const titled = (row: readonly string[]): string[] => row.filter((_, column) => columns[column] !== "");
  return `${heading}<table><thead>${rowHtml(titled(columns), "th")}</thead><tbody>${rows.map((row) => rowHtml(titled(row), "td")).join("")}</tbody></table>`;
}

export function factsHtml(facts: readonly ReportFact[]): string {
  return `<dl>${facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join("")}</dl>`;
}

const factOf = ({ facts }: ReportContent, wanted: string): string =>
  facts.find(({ label }) => label === wanted)?.value ?? "";

/** The front page of several reports: the first fact names each, and leads to it. */
function frontHtml(reports: readonly ReportContent[]): string {
  if (reports.length < 2) return "";
  const rows = reports.map((content, index) => {
    const name = content.facts[0]?.value ?? "";
    return `<tr><td><a href="#${idOf(index)}">${escaped(name)}</a></td><td>${escaped(factOf(content, "Resultat"))}</td></tr>`;
  });
  return `<nav aria-label="Filer"><table><thead>${rowHtml(["Fil", "Resultat"], "th")}</thead><tbody>${rows.join("")}</tbody></table></nav>`;
}

const idOf = (index: number): string => `rapport-${index + 1}`;

/** One page for printing, on its own: nothing is fetched, no script runs. */
export function reportHtml(...reports: readonly ReportContent[]): string {
  const bodies = reports.map(
    (content, index) =>
      `<section class="report" id="${idOf(index)}">${factsHtml(content.facts)}` +
      `${reportSections(content)
        .map((section) => sectionHtml(section))
        .join("")}${(content.pictures ?? []).map(pictureHtml).join("")}</section>`,
  );
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${REPORT_TITLE}</title>
<style>${STYLE}${reports.some(({ pictures = [] }) => pictures.length > 0) ? PICTURE_STYLE : ""}</style>
</head>
<body>
<main>
<h1>${REPORT_TITLE}</h1>
${frontHtml(reports)}${bodies.join("\n")}
</main>
</body>
</html>
`;
}
