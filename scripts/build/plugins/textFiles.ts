/* Webpack plugin: files that the build writes itself, as texts. */
import webpack, { type Compiler } from "webpack";

const NAME = "TextFiles";

export interface TextFile {
  /** Seen from the folder that is served. */
  readonly file: string;
  readonly text: string;
}

export class TextFiles {
  readonly #files: () => readonly TextFile[];

  constructor(files: () => readonly TextFile[]) {
    this.#files = files;
  }

  apply(compiler: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const { file, text } of this.#files()) compilation.emitAsset(file, new webpack.sources.RawSource(text));
      }),
    );
  }
}
