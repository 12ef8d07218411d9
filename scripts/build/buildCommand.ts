/* The command `kvantum-ark`: one file that needs Node and nothing else, so that it starts fast and installs alone. */
import { chmodSync } from "node:fs";
import webpack, { type Compiler, type Configuration } from "webpack";
import { common, type Mode, root, sourceRule } from "./parts.ts";

const FOLDER = `${root}dist/kommando`;
const FILE = "kvantum-ark.js";

class Executable {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap("Executable", () => chmodSync(`${FOLDER}/${FILE}`, 0o755));
  }
}

export function command(mode: Mode): Configuration {
  const shared = common(mode);
  return {
    ...shared,
    name: "command",
    target: "node20",
    experiments: { outputModule: true },
    entry: { "kvantum-ark": "./src/checker/main.ts" },
    output: { path: FOLDER, filename: FILE, module: true, chunkFormat: "module", clean: true },
    // `import.meta.url` is the file's own place: its threads run it too. What a library asks Node for, Node gives.
    module: { parser: { javascript: { importMeta: false, createRequire: false } }, rules: [sourceRule] },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new Executable(),
    ],
  };
}
