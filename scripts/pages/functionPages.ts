/* A help page per custom function, which Excel opens from its formula builder: shared by the build and the tests. */
import { type FunctionErrorText, SHARED_ERRORS } from "../../src/app/texts/functionErrorTexts.ts";
import { type FunctionHelp, functionHelp } from "../../src/app/functionHelp.ts";
import { type FunctionExample, type FunctionPageTexts, functionPageTexts } from "./functionPageTexts.ts";
import { functionsMetadata } from "../build/functionsMetadata.ts";
import { cellTable, type DrawnCell } from "./cellTable.ts";
import { escaped } from "../../src/domain/report/escaped.ts";
import { danishNumber, htmlPage, type PageFile, wide } from "./pageHtml.ts";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface Named {
  readonly id: string;
  readonly file: string;
  readonly parameters: readonly Parameter[];
}

/** A formula breaks over lines at its separators only. */
function formula(text: string): string {
  return `<code>${text.split(";").map(escaped).join(";<wbr>")}</code>`;
}

function cell(content: string | number | null | undefined): DrawnCell {
  if (typeof content === "number") return { text: danishNumber(content), amount: true };
  const text = content ?? "";
  return { text, amount: /^\d{4}$/.test(text) };
}

function sheetTable({ source, sheet }: FunctionExample): string {
  const rows = sheet.map((row) => ({ cells: (sheet[0] ?? []).map((_, column) => cell(row[column])) }));
  return cellTable({ caption: source, rows });
}

function resultTable({ result }: FunctionExample): string {
  const cells = (row: readonly (string | number)[]) =>
    row.map(cell).map(({ text, amount }) => `<td${amount ? ' class="amount"' : ""}>${escaped(text)}</td>`);
  const lines = result.map((row) => `<tr>${cells(row).join("")}</tr>`).join("\n");
  return wide("Resultat", `<caption>Resultat</caption>\n${lines}`);
}

function parameterItem({ name, description, optional, repeating }: Parameter): string {
  const note = optional ? " (kan udelades)" : repeating ? " (kan gentages)" : "";
  return `<dt><code>${escaped(name)}</code>${note}</dt><dd>${escaped(description)}</dd>`;
}

function errorItem({ code, message, remedy }: FunctionErrorText): string {
  const before = /^\p{Lu}/u.test(message) ? "" : "… ";
  const after = message.endsWith(".") ? "" : " …";
  const said = message === "" ? "" : ` «${before}${escaped(message)}${after}»`;
  return `<dt><b>${code}</b>${said}</dt><dd>${escaped(remedy)}</dd>`;
}

interface Material {
  readonly help: FunctionHelp;
  readonly page: FunctionPageTexts;
  readonly parameters: readonly Parameter[];
  readonly others: readonly Named[];
}

function functionPage({ help, page, parameters, others }: Material): string {
  const body = `
<h1>KVANTUM.<wbr>${help.id}</h1>
<p>${escaped(help.about)}</p>
<p>${formula(`=${help.signature}`)}</p>
${page.explanation.map((text) => `<p>${escaped(text)}</p>`).join("\n")}
<h2>Argumenter</h2>
<dl>${parameters.map(parameterItem).join("\n")}</dl>
<h2>Eksempel</h2>
${sheetTable(page.example)}
<p>${formula(page.example.formula)}</p>
${resultTable(page.example)}
<p>${escaped(page.example.remark)}</p>
<h2>Fejl, og hvad du gør</h2>
<p>Hold musen over cellens advarselstegn for at læse beskeden.</p>
<dl>${[...page.errors, ...SHARED_ERRORS].map(errorItem).join("\n")}</dl>
<nav aria-labelledby="andre"><h2 id="andre">Andre funktioner</h2>
<p>${others.map(({ id, file }) => `<a href="${file}">${id}</a>`).join(" · ")}</p></nav>`;
  return htmlPage({ title: help.id, body, links: '<a href="../regler/oversigt.html">Kontrollens regler</a>' });
}

/** File names below funktioner/, and their contents. Throws when a function has no texts: a link would lead nowhere. */
export function functionPages(): readonly PageFile[] {
  const { functions } = JSON.parse(functionsMetadata().json) as {
    functions: readonly { id: string; helpUrl?: string; parameters: readonly Parameter[] }[];
  };
  const named: Named[] = functions.map(({ id, helpUrl = "", parameters }) => ({
    id,
    file: helpUrl.split("/").at(-1) ?? "",
    parameters,
  }));
  return named.map(({ id, file, parameters }) => {
    const help = functionHelp.find((one) => one.id === id);
    const page = functionPageTexts.find((one) => one.id === id);
    if (!file) throw new Error(`${id} says no @helpurl in src/functions/functions.ts`);
    if (!help) throw new Error(`${id} has no help: add it to src/app/functionHelp.ts`);
    if (!page) throw new Error(`${id} has no help page: add its texts to scripts/pages/functionPageTexts.ts`);
    const others = named.filter((one) => one.id !== id);
    return { file, html: functionPage({ help, page, parameters, others }) };
  });
}
