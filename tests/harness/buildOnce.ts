import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const BUILT = ["dist/SHA256SUMS.txt", ".cache/workbench/index.html"];
const SOURCES = [
  "src",
  "tests/states",
  "scripts",
  "assets",
  "docs",
  "manifest.xml",
  "package.json",
  "webpack.config.js",
];

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Math.max(0, ...entries.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}

/** Whether dist/ and the workbench were made of the sources as they are. */
function isFresh(): boolean {
  if (!BUILT.every((file) => existsSync(file))) return false;
  return Math.min(...BUILT.map((file) => statSync(file).mtimeMs)) >= Math.max(...SOURCES.map(newest));
}

/** The tests of what is built look at today's sources, whoever runs them and how. */
export function setup(): void {
  if (isFresh()) return;
  const begun = new Date();
  const build = ["--no-install", "webpack", "--mode", "production", "--env", "workbench"];
  const { status, stdout, stderr } = spawnSync("npx", build, { encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  // A file that comes out as it was is not written again, and would have everything built for every project and run.
  for (const file of BUILT) utimesSync(file, begun, begun);
}
