/* Webpack plugin: the build's own figures as a page, `it/udgave.html`: what lies in the folder and how large it is. */
import { gzipSync } from "node:zlib";
import webpack, { type Compilation, type Compiler } from "webpack";
import { escaped } from "../../../src/domain/report/escaped.ts";
import { danishNumber, htmlPage, wide } from "../../pages/pageHtml.ts";
import type { Environment } from "../environment.ts";
import { headerRules } from "../headers.ts";
import { version } from "../parts.ts";

const NAME = "EditionPage";
const FILE = "it/udgave.html";

const kilobytes = (bytes: number): string => danishNumber(bytes / 1000, { maximumFractionDigits: 1 });

type Row = readonly [name: string, ...cells: readonly string[]];

function table(caption: string, head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag.replace(/ .*/, "")}>`).join("")}</tr>`;
  const lines = rows.map((row) => line(row, "td")).join("\n");
  const title = `<caption>${escaped(caption)}</caption>`;
  return wide(caption, `${title}\n${line(head, 'th scope="col"')}\n${lines}`);
}

interface Sized {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
}

function sizesOf(compilation: Compilation): Sized[] {
  return Object.entries(compilation.assets)
    .filter(([name]) => !name.startsWith("../") && name !== FILE)
    .map(([name, source]) => ({ name, content: source.buffer() }))
    .map(({ name, content }) => ({ name, size: content.length, packed: gzipSync(content).length }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function sum(sizes: readonly Sized[]): Row {
  const total = (of: (sized: Sized) => number): string => kilobytes(sizes.reduce((all, one) => all + of(one), 0));
  return ["I alt", total(({ size }) => size), total(({ packed }) => packed)];
}

function page(sizes: readonly Sized[], environment: Environment): string {
  const row = ({ name, size, packed }: Sized): Row => [name, kilobytes(size), kilobytes(packed)];
  const ofPane = sizes.filter(({ name }) =>
    /^(static\/(functions|taskpane)|taskpane\.html|functions\.json)/.test(name),
  );
  const headers = headerRules(environment).flatMap(([pattern, values]) =>
    Object.entries(values).map(([name, value]): Row => [pattern, name, value]),
  );
  const body = `
<h1>Denne udgave</h1>
<p>Skrevet af byggeriet. Kvantum-ark ${escaped(version)}, id ${environment.id}, til ${escaped(environment.address)}.</p>
<p>office.js hentes fra ${escaped(environment.officeJs)}.</p>
${table("Det, ruden skal have, før den viser noget", ["Fil", "KB", "KB pakket"], [...ofPane.map(row), sum(ofPane)])}
${table("Svarhoveder", ["Sti", "Navn", "Værdi"], headers)}
${table("Alle filer", ["Fil", "KB", "KB pakket"], [...sizes.map(row), sum(sizes)])}`;
  return htmlPage({ title: "Denne udgave", body, links: '<a href="index.html">For it</a>' });
}

export class EditionPage {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  apply(compiler: Compiler): void {
    /* After everything else, except the files that are about the folder as a whole. */
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () =>
        compilation.emitAsset(FILE, new webpack.sources.RawSource(page(sizesOf(compilation), this.#environment))),
      ),
    );
  }
}
