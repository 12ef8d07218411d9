/* A help page per custom function, which Excel opens from its formula builder: shared by the build and the tests. */
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";
import { functionsMetadata } from "./functionsMetadata.js";

const SOURCE_FOLDER = fileURLToPath(new URL("../src/app", import.meta.url));

/** The pane's texts and the pages' own, both TypeScript, which Node cannot read by itself. */
async function texts() {
  const files = ["functionHelp", "functionPageTexts", "functionErrorTexts"];
  const contents = files.map((file) => `export * from "./${file}.ts";`).join("\n");
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: SOURCE_FOLDER }, bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A formula breaks over lines at its separators only. */
function formula(text) {
  return `<code>${escaped(text).replaceAll(";", ";<wbr>")}</code>`;
}

const danish = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 20 });

function cell(content) {
  if (typeof content === "number") return `<td class="amount">${danish.format(content).replace("-", "−")}</td>`;
  const text = content ?? "";
  return /^\d{4}$/.test(text) ? `<td class="amount">${text}</td>` : `<td>${escaped(text)}</td>`;
}

function rows(sheet) {
  const padded = sheet.map((row) => sheet[0].map((_, column) => cell(row[column])));
  return padded.map((cells, index) => `<tr><th scope="row">${index + 1}</th>${cells.join("")}</tr>`).join("\n");
}

/** As the sheet looks in Excel, so that the formula's addresses can be followed. */
function sheetTable({ source, sheet }) {
  const letters = sheet[0].map((_, column) => `<th scope="col">${String.fromCharCode(65 + column)}</th>`).join("");
  return `<div class="wide"><table>
<caption>${escaped(source)}</caption>
<tr><td></td>${letters}</tr>
${rows(sheet)}
</table></div>`;
}

function resultTable({ result }) {
  const lines = result.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<div class="wide"><table><caption>Resultat</caption>\n${lines}\n</table></div>`;
}

function parameterItem({ name, description, optional, repeating }) {
  const note = optional ? " (kan udelades)" : repeating ? " (kan gentages)" : "";
  return `<dt><code>${escaped(name)}</code>${note}</dt><dd>${escaped(description)}</dd>`;
}

function errorItem({ code, message, remedy }) {
  const before = /^[A-ZÆØÅ]/.test(message) ? "" : "… ";
  const after = message.endsWith(".") ? "" : " …";
  const said = message === "" ? "" : ` «${before}${escaped(message)}${after}»`;
  return `<dt><b>${code}</b>${said}</dt><dd>${escaped(remedy)}</dd>`;
}

const STYLE = `
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { overflow-wrap: anywhere; }
      code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
      .wide { overflow-x: auto; margin: 1rem 0; }
      table { border-collapse: collapse; font-size: 14px; }
      caption { text-align: start; padding-bottom: 4px; }
      th, td { border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); padding: 2px 8px; text-align: start; }
      th { font-weight: normal; background: color-mix(in srgb, currentcolor 8%, transparent); }
      .amount { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
      dd { margin: 0 0 12px 1.5rem; }`;

export function functionPage({ help, page, sharedErrors, parameters, others }) {
  const links = others.map(({ id, file }) => `<a href="${file}">${id}</a>`).join(" · ");
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${help.id} – hjælp til Kvantum-ark</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <style>${STYLE}
    </style>
  </head>
  <body>
    <h1>KVANTUM.<wbr>${help.id}</h1>
    <p>${escaped(help.about)}</p>
    <p>${formula(`=${help.signature}`)}</p>
    ${page.explanation.map((text) => `<p>${escaped(text)}</p>`).join("\n    ")}
    <h2>Argumenter</h2>
    <dl>${parameters.map(parameterItem).join("\n")}</dl>
    <h2>Eksempel</h2>
    ${sheetTable(page.example)}
    <p>${formula(page.example.formula)}</p>
    ${resultTable(page.example)}
    <p>${escaped(page.example.remark)}</p>
    <h2>Fejl, og hvad du gør</h2>
    <p>Hold musen over cellens advarselstegn for at læse beskeden.</p>
    <dl>${[...page.errors, ...sharedErrors].map(errorItem).join("\n")}</dl>
    <h2>Andre funktioner</h2>
    <p>${links} · <a href="../assets/hjaelp.html">Hjælp til Kvantum-ark</a></p>
  </body>
</html>
`;
}

/** File names below funktioner/, and their contents. Throws when a function has no texts: a link would lead nowhere. */
export async function functionPages() {
  const { functionHelp, functionPageTexts, SHARED_ERRORS } = await texts();
  const { functions } = JSON.parse(functionsMetadata().json);
  const named = functions.map(({ id, helpUrl = "", parameters }) => ({ id, file: helpUrl.split("/").at(-1), parameters }));
  return named.map(({ id, file, parameters }) => {
    const [help, page] = [functionHelp, functionPageTexts].map((all) => all.find((one) => one.id === id));
    if (!file || !help || !page) throw new Error(`${id} has no help page`);
    const others = named.filter((one) => one.id !== id);
    return { file, html: functionPage({ help, page, sharedErrors: SHARED_ERRORS, parameters, others }) };
  });
}
