/* Webpack plugin: functions.json from the same source as functions.js. */
import webpack from "webpack";
import { atAddinUrl } from "../addinUrl.js";
import { functionsMetadata } from "../functionsMetadata.js";

const NAME = "FunctionsJson";

export class FunctionsJson {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () =>
        compilation.emitAsset("functions.json", new webpack.sources.RawSource(atAddinUrl(functionsMetadata().json))),
      ),
    );
  }
}
