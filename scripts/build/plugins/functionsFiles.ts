/* Webpack plugin: functions.json from the same source as functions.js, and the latter under the manifest's own name. */
import webpack, { type Compiler } from "webpack";
import { atAddress, type Environment } from "../environment.ts";
import { functionsMetadata } from "../functionsMetadata.ts";

const NAME = "FunctionsFiles";
const { Compilation, sources } = webpack;

export class FunctionsFiles {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () =>
        compilation.emitAsset(
          "functions.json",
          new sources.RawSource(atAddress(functionsMetadata().json, this.#environment)),
        ),
      );
      /* A manifest is installed once, so the name in it cannot change with the contents. */
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const built = Object.entries(assets).find(([name]) => /^static\/functions\.\w+\.js$/.test(name));
        if (built) compilation.emitAsset("functions.js", new sources.RawSource(built[1].source()));
      });
    });
  }
}
