/* `npm run test:nodes`: the unit suite on each Node that is promised; `-- 24` on one of them. */
import { spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";
import { NODES, nodeIn } from "./nodes.ts";

const wanted = process.argv.length > 2 ? process.argv.slice(2) : NODES;

function passes(args: readonly string[], path: string): boolean {
  const env = { ...process.env, PATH: path };
  return spawnSync("node", args, { stdio: "inherit", env, shell: process.platform === "win32" }).status === 0;
}

function testOn(version: string): boolean {
  const programs = nodeIn(resolve(".cache/nodes", version), version);
  if (programs === null) return false;
  const path = [programs, process.env["PATH"]].join(delimiter);
  console.log(`\n== Node ${version}`);
  const suite = ["node_modules/vitest/vitest.mjs", "run", "--project", "uden browser*"];
  return passes(["--version"], path) && passes(suite, path);
}

const failed = wanted.filter((version) => !testOn(version));
console.log(failed.length === 0 ? `\nBestået på Node ${wanted.join(", ")}` : `\nFejlede på Node ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);
