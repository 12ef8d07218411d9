/* Webpack plugin: the SHA-256 of every file in the finished folder, so that anybody can tell whether it is the same. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Compiler } from "webpack";

const NAME = "Checksums";
export const CHECKSUMS_FILE = "SHA256SUMS.txt";

/** A line per file, as `sha256sum -c` reads them, in the order of the names. */
export function checksums(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== CHECKSUMS_FILE)
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).split(sep).join("/").replace(/^\//, ""));
  const lines = files.sort().map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex")}  ${file}\n`,
  );
  return lines.join("");
}

export class Checksums {
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap(NAME, ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const folder = compiler.outputPath;
      writeFileSync(join(folder, CHECKSUMS_FILE), checksums(folder));
    });
  }
}
