/* Packs the command, installs it in an empty folder, and runs it there on each Node that it promises. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NODES, nodeIn } from "./nodes.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kvantum ark "));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, words: readonly string[], cwd = folder): Outcome {
  const { status, stdout, stderr } = spawnSync(command, [...words], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { status, stdout, stderr };
}

function need(done: boolean, what: string): void {
  if (done) return;
  console.error(`${what}: nej`);
  rmSync(folder, { recursive: true });
  process.exit(1);
}

const packed = run("npm", ["pack", "--silent", "--pack-destination", folder], root);
need(packed.status === 0, `npm pack\n${packed.stderr}`);
const archive = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
const installed = run("npm", ["install", "--silent", "--no-audit", "--no-fund", join(folder, archive)]);
need(installed.status === 0, `npm install\n${installed.stderr}`);
cpSync(join(root, "tests/golden/published"), join(folder, "runde"), { recursive: true });

const program = join(folder, "node_modules/kvantum-ark/dist/kommando/kvantum-ark.js");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

for (const node of NODES) {
  const programs = nodeIn(join(folder, `node${node}`), node);
  need(programs !== null, `npm's node ${node}`);
  const binary = join(programs ?? "", "node");
  const said = run(binary, ["--version"]).stdout.trim();
  need(said.startsWith(`v${node}.`), `Node ${node}, som siger ${said}`);
  need(run(binary, [program, "--version"]).stdout.trim() === version, `${said}: --version`);
  const withJobs = (jobs: string): Outcome =>
    run(binary, [program, "kontrol", "runde", "--format", "json", "--jobs", jobs]);
  const [one, two] = [withJobs("1"), withJobs("2")];
  need(one.status === 1 && JSON.parse(one.stdout).length > 20, `${said}: kontrol\n${one.stderr}`);
  need(one.stdout === two.stdout, `${said}: det samme for to tråde`);
  need(run(binary, [program, "forklar", "tabel-sum"]).status === 0, `${said}: forklar`);
  console.log(`${said}: installeret uden kilder, kontrol, to tråde og forklar virker`);
}
rmSync(folder, { recursive: true });
