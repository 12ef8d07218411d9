/** The look of every page the command writes. */
import { escaped } from "../../domain/report/escaped.ts";

const STYLE = `
:root { color-scheme: light; }
body { font: 10pt/1.45 "Segoe UI", system-ui, sans-serif; color: #242424; background: #fff; max-width: 1200px; margin: 24px auto; padding: 0 16px; }
h1 { font-size: 18pt; margin: 0 0 8px; } h2 { font-size: 14pt; margin: 28px 0 8px; overflow-wrap: anywhere; } h3 { font-size: 12pt; margin: 20px 0 4px; } h4 { font-size: 10pt; margin: 14px 0 4px; }
p { margin: 4px 0; } a { color: #0f548c; } section { break-inside: auto; }
table { border-collapse: collapse; width: 100%; margin: 4px 0 12px; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid #d1d1d1; overflow-wrap: anywhere; white-space: pre-line; }
td:first-child { overflow-wrap: break-word; }
th { background: #e7edf3; overflow-wrap: normal; } thead { display: table-header-group; } tr { break-inside: avoid; }
td.value { white-space: nowrap; } td.value:has(+ td) { max-width: 12em; overflow-wrap: anywhere; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } tr.sum td { color: #616161; }
nav, section { overflow-x: auto; }
.files th, .files td { overflow-wrap: normal; padding: 4px; }
.files td:first-child { overflow-wrap: anywhere; min-width: 11em; width: 40%; }
th button { font: inherit; text-align: inherit; font-weight: 600; background: none; border: 0; padding: 0; cursor: pointer; color: inherit; }
th button:focus-visible { outline: 2px solid #0f548c; outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " ▲" / ""; } th[aria-sort="descending"] button::after { content: " ▼" / ""; }
.state { white-space: nowrap; font-weight: 600; }
.state.fejl { color: #b10e1c; }
.state.advarsel { color: #8a5a00; }
.state.clean { color: #0e700e; }
.state.note { color: #0f548c; }
.state.unread { color: #616161; }
.picture { width: auto; max-width: 100%; border: 1px solid #d1d1d1; }
.picture td { border: 1px solid #e0e0e0; padding: 2px 6px; min-width: 2em; }
.picture td.n { white-space: nowrap; }
.picture td.address { background: #f5f5f5; color: #616161; text-align: center; font-size: 8pt; }
.picture td.fejl { background: #fbd9dc; }
.picture td.advarsel { background: #fdeecb; }
.picture td.note { background: #dbe9f6; }
.picture td a { color: inherit; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 8px; } dt { color: #616161; } dd { margin: 0; }
:target { background: #fff8c5; } details summary { cursor: pointer; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  nav, section { overflow: visible; }
  body { margin: 0; max-width: none; padding: 0; }
  section.report { break-before: page; } .back { display: none; }
  section.clean { break-before: auto; break-inside: avoid; border-top: 2px solid #d1d1d1; padding-top: 12px; margin-top: 20px; }
  /* A button in a heading that is repeated on the next page is not drawn there. */
  th button { display: contents; }
  details summary { display: none; }
  details::details-content { display: block; content-visibility: visible; }
  th, .picture td { print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;

/** One page on its own: nothing is fetched. `script` is the only one that runs. */
export function page(title: string, body: string, script = ""): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
${script === "" ? "" : `<script>${script}</script>\n`}</body>
</html>
`;
}
