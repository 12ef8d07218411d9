/* A document in Markdown as a page of the guides: the same text that stands in docs/. */
import { Marked } from "marked";
import { dirname, posix } from "node:path";
import { anchorOf } from "../docs/documents.ts";
import { escaped } from "../../src/domain/report/escaped.ts";
import { wide } from "./pageHtml.ts";

/** Folders of docs/ that are pages as well, beside each other. */
const PAGE_FOLDERS = /^docs\/(guide|it)\//;

/** "../it/README.md#x" seen from docs/guide/: the page it has become. Null where it is no page. */
function pageAddress(document: string, target: string): string | null {
  if (/^(\w+:|#)/.test(target) || /\.(png|html)$/.test(target)) return target;
  const [path = "", anchor] = target.split("#");
  const file = posix.join(dirname(document), path);
  if (!PAGE_FOLDERS.test(file)) return null;
  const page = posix.relative(dirname(document), pageFile(file));
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** Where a document's page lies, in the same folder. */
export function pageFile(document: string): string {
  return document.replace(/README\.md$/, "index.md").replace(/\.md$/, ".html");
}

/** The body of the page. A link to a document that is no page is plain words. */
export function pageBody(document: string, text: string): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: words }) {
        return `<h${depth} id="${anchorOf(words)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const address = pageAddress(document, href);
        return address === null ? words : `<a href="${escaped(address)}">${words}</a>`;
      },
      image({ href, text: words }) {
        return `<img src="${escaped(href)}" alt="${escaped(words)}" loading="lazy">`;
      },
      table({ header, rows }) {
        const cells = (row: typeof header, tag: string): string =>
          row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join("");
        const lines = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
        const columns = cells(header, 'th scope="col"').replaceAll('</th scope="col">', "</th>");
        const name = header.map(({ text: words }) => words).join(", ");
        return `${wide(name, `<tr>${columns}</tr>\n${lines}`)}\n`;
      },
    },
  });
  return marked.parse(text, { async: false });
}

export function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? "";
}
