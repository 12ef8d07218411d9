/* `npm run test:nodes`: the unit suite on each Node that is promised. The npm package `node` brings them. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { delimiter, resolve } from "node:path";

/** Oldest first: the `engines` of package.json, the one in between, the one that is recommended. */
const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ["20.19", "22", "24"];

function run(command: string, args: readonly string[], path = process.env["PATH"]): number {
  const env = { ...process.env, PATH: path };
  return spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" }).status ?? 1;
}

function testOn(version: string): boolean {
  const folder = resolve(".cache/nodes", version);
  mkdirSync(folder, { recursive: true });
  if (run("npm", ["install", "--silent", "--no-save", "--prefix", folder, `node@${version}`]) !== 0) return false;
  const path = [resolve(folder, "node_modules/node/bin"), process.env["PATH"]].join(delimiter);
  console.log(`\n== Node ${version}`);
  if (run("node", ["--version"], path) !== 0) return false;
  return run("node", ["node_modules/vitest/vitest.mjs", "run", "--project", "uden browser*"], path) === 0;
}

const failed = VERSIONS.filter((version) => !testOn(version));
console.log(
  failed.length === 0 ? `\nBestået på Node ${VERSIONS.join(", ")}` : `\nFejlede på Node ${failed.join(", ")}`,
);
process.exit(failed.length === 0 ? 0 : 1);
