/* `npm run build:twice`: two builds from nothing, in folders of their own, must be equal byte for byte. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { addin } from "./build/addin.ts";
import { environment } from "./build/environment.ts";
import { checksums } from "./build/plugins/checksums.ts";

function build(folder: string): Promise<string> {
  const path = join(folder, "dist");
  const configuration = addin("production", environment());
  const compiler = webpack({ ...configuration, cache: false, output: { ...configuration.output, path } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) return reject(error ?? new Error(stats?.toString("errors-only")));
      compiler.close(() => resolve(checksums(path) + checksums(join(folder, "dist-support"))));
    });
  });
}

async function buildIn(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `kvantum-ark-${name}-`));
  try {
    return await build(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const first = (await buildIn("one")).split("\n");
const second = (await buildIn("two")).split("\n");
const differing = first.filter((line) => !second.includes(line));
if (differing.length > 0 || first.length !== second.length) {
  console.error(`De to byg er forskellige:\n${differing.join("\n")}`);
  process.exit(1);
}
console.log(`To byg, ${first.length - 1} filer, ens til sidste byte.`);
