/* Webpack plugin: help pages in a folder beside the pane, where the functions' helpUrl and the pane's links lead. */
import webpack from "webpack";

const NAME = "HtmlPages";

export class HtmlPages {
  #folder;
  #pages;

  /** `pages` answers with file names and their contents. */
  constructor(folder, pages) {
    this.#folder = folder;
    this.#pages = pages;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: `${NAME} ${this.#folder}`, stage }, async () => {
        for (const { file, html } of await this.#pages()) {
          compilation.emitAsset(`${this.#folder}/${file}`, new webpack.sources.RawSource(html));
        }
      }),
    );
  }
}
