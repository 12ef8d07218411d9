/* The Nodes that are promised. npm's own package `node` brings them. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  engines: { node: string };
};

/** Oldest first: the one that package.json asks for, the one in between, the one that is recommended. */
export const NODES: readonly string[] = [engines.node.replace(/^>=/, ""), "22", "24"];

/** The folder of a Node's program, brought into `folder`; null where npm could not bring it. */
export function nodeIn(folder: string, version: string): string | null {
  mkdirSync(folder, { recursive: true });
  const words = ["install", "--silent", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, `node@${version}`];
  const { status } = spawnSync("npm", words, { stdio: "inherit", shell: process.platform === "win32" });
  return status === 0 ? join(folder, "node_modules/node/bin") : null;
}
