/* What all help pages share: they stand alone, and need no script. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escaped } from "../../src/domain/report/escaped.ts";

/** A table that can be scrolled by itself, also by keyboard. `rows` are HTML already. */
export function wide(name: string, rows: string): string {
  const region = `<div class="wide" role="region" aria-label="${escaped(name)}" tabindex="0">`;
  return `${region}<table>${rows}\n</table></div>`;
}

/** As on the screen: "−1.300". */
export function danishNumber(value: number, digits: Intl.NumberFormatOptions = { maximumFractionDigits: 20 }): string {
  return new Intl.NumberFormat("da-DK", digits).format(value).replace("-", "−");
}

const STYLE = readFileSync(join(import.meta.dirname, "pages.css"), "utf8").trimEnd();

export interface Page {
  readonly title: string;
  readonly body: string;
  readonly links: string;
  /** Scripts from the same server, and none else. */
  readonly hasScript?: boolean;
}

/** A page and where it lies, seen from its folder. */
export interface PageFile {
  readonly file: string;
  readonly html: string;
}

/** Stricter than the headers of the whole folder: a help page runs no script and asks for nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
const WITH_SCRIPT = `${POLICY}; script-src 'self'`;

/** `body` and `links` are HTML already. Every page is one folder below the pane. */
export function htmlPage({ title, body, links, hasScript = false }: Page): string {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${hasScript ? WITH_SCRIPT : POLICY}" />
    <title>${escaped(title)} – Kvantum-ark</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <style>
${STYLE}
    </style>
  </head>
  <body>
    <main>
${body}
    </main>
    <footer>${links} · <a href="../assets/hjaelp.html">Hjælp til Kvantum-ark</a></footer>
  </body>
</html>
`;
}
