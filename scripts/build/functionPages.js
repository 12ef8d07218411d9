/* Webpack plugin: funktioner/*.html, which the functions' helpUrl leads to. */
import webpack from "webpack";
import { functionPages } from "../functionPages.js";

const NAME = "FunctionPages";

export class FunctionPages {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        for (const { file, html } of await functionPages()) {
          compilation.emitAsset(`funktioner/${file}`, new webpack.sources.RawSource(html));
        }
      }),
    );
  }
}
