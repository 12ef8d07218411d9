/* The guides and the pages for an IT department: docs/guide and docs/it as pages, and the words to search in. */
import { readdirSync, readFileSync } from "node:fs";
import { functionHelp } from "../../src/app/functionHelp.ts";
import { rulePagePath } from "../../src/app/rulePagePaths.ts";
import { ruleFamilies } from "../../src/domain/rules/catalogue.ts";
import type { Indexed } from "../../src/guide/guideSearch.ts";
import { anchorOf } from "../docs/documents.ts";
import { escaped } from "../../src/domain/report/escaped.ts";
import { htmlPage, type PageFile } from "./pageHtml.ts";
import { pageBody, pageFile, titleOf } from "./markdown.ts";

const LINKS = [
  '<a href="../guide/index.html">Vejledning</a>',
  '<a href="../regler/oversigt.html">Kontrollens regler</a>',
  '<a href="../assets/tom-rude.html">Ruden er tom / #NAVN?</a>',
].join(" · ");

interface Document {
  readonly path: string;
  readonly text: string;
}

function documentsOf(folder: string): readonly Document[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") }));
}

function functionList(): string {
  const items = functionHelp.map(({ id, page, about }) => `<li><a href="../${page}">${id}</a>: ${escaped(about)}</li>`);
  return `<ul>${items.join("\n")}</ul>`;
}

function ruleList(): string {
  return ruleFamilies
    .map(({ title, rules }) => {
      const items = rules.map((rule) => `<li><a href="../${rulePagePath(rule.id)}">${escaped(rule.title)}</a></li>`);
      return `<h2 id="${anchorOf(title)}">${escaped(title)}</h2>\n<ul>${items.join("\n")}</ul>`;
    })
    .join("\n");
}

/** What stands in the documents where the source knows it better. */
function filled({ path, text }: Document): string {
  return pageBody(path, text)
    .replace("<!-- funktioner -->", functionList)
    .replace("<!-- regler -->", ruleList)
    .replace(/<code>(it\/)?udgave\.html<\/code>/, '<a href="../it/udgave.html">Denne udgave</a>');
}

function documentPage(document: Document): PageFile {
  const title = titleOf(document.text);
  return {
    file: pageFile(document.path).replace(/^docs\//, ""),
    html: htmlPage({ title, body: filled(document), links: LINKS }),
  };
}

const plain = (text: string): string =>
  text
    .replace(/[*`#|]|\]\([^)]*\)|<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .toLowerCase();

/** Each heading of a document is a place of its own. */
function places({ path, text }: Document): Indexed[] {
  const page = `../${pageFile(path).replace(/^docs\//, "")}`;
  return text.split(/^(?=#+ )/m).map((part) => {
    const heading = /^#+ (.+)/.exec(part)?.[1]?.trim() ?? "";
    const isTop = part.startsWith("# ");
    return { title: heading, page: isTop ? page : `${page}#${anchorOf(heading)}`, words: plain(part) };
  });
}

function index(documents: readonly Document[]): readonly Indexed[] {
  const rules = ruleFamilies.flatMap((family) =>
    family.rules.map(({ id, title, why, remedy }) => ({
      title: `Regel: ${title}`,
      page: `../${rulePagePath(id)}`,
      words: plain(`${id} ${why} ${remedy} ${family.title}`),
    })),
  );
  const functions = functionHelp.map(({ id, page, about, words }) => ({
    title: `Funktion: ${id}`,
    page: `../${page}`,
    words: plain(`${about} ${words}`),
  }));
  return [...documents.flatMap(places), ...functions, ...rules];
}

const isFront = ({ path }: Document): boolean => path === "docs/guide/README.md";

/** Every page but the guides' front page, which has a script. */
export function guidePages(): readonly PageFile[] {
  const documents = [...documentsOf("docs/guide"), ...documentsOf("docs/it")];
  return documents.filter((document) => !isFront(document)).map(documentPage);
}

/** The front page with its search field; the words stand in it as data, so that nothing is asked for. */
export function guideFront(): string {
  const documents = [...documentsOf("docs/guide"), ...documentsOf("docs/it")];
  const front = documents.find(isFront);
  if (!front) throw new Error("docs/guide/README.md is gone");
  const data = JSON.stringify(index(documents.filter((document) => !isFront(document)))).replaceAll("<", "\\u003c");
  const body = `${filled(front)}
<search><p><label for="wanted"><b>Søg i vejledning, regler og funktioner</b></label><br>
<input id="wanted" type="search" autocomplete="off" spellcheck="false"></p>
<p id="count" role="status"></p>
<ul id="found"></ul></search>
<noscript><p>Søgningen kræver JavaScript. Siderne ovenfor gør ikke.</p></noscript>
<script type="application/json" id="index">${data}</script>`;
  return htmlPage({ title: titleOf(front.text), body, links: LINKS, hasScript: true });
}
