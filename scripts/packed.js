/* Packs the command, installs it in an empty folder, and runs it there on each Node that it promises. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const NODES = ["20", "22", "24"];

const folder = mkdtempSync(join(tmpdir(), "kvantum ark "));

function run(command, words, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { status, stdout, stderr };
}

function need(done, what) {
  if (done) return;
  console.error(`${what}: nej`);
  rmSync(folder, { recursive: true });
  process.exit(1);
}

const packed = run("npm", ["pack", "--silent", "--pack-destination", folder], root);
need(packed.status === 0, `npm pack\n${packed.stderr}`);
const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
const installed = run("npm", ["install", "--silent", "--no-audit", "--no-fund", join(folder, archive)]);
need(installed.status === 0, `npm install\n${installed.stderr}`);
cpSync(join(root, "tests/golden/published"), join(folder, "runde"), { recursive: true });

const program = join(folder, "node_modules/kvantum-ark/dist/kommando/kvantum-ark.js");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

for (const node of NODES) {
  const got = run("npm", [
    "install",
    "--silent",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--prefix",
    join(folder, `node${node}`),
    `node@${node}`,
  ]);
  need(got.status === 0, `npm's node ${node}\n${got.stderr}`);
  const binary = join(folder, `node${node}/node_modules/node/bin/node`);
  const said = run(binary, ["--version"]).stdout.trim();
  need(said.startsWith(`v${node}.`), `Node ${node}, som siger ${said}`);
  need(run(binary, [program, "--version"]).stdout.trim() === version, `${said}: --version`);
  const [one, two] = ["1", "2"].map((jobs) =>
    run(binary, [program, "kontrol", "runde", "--format", "json", "--jobs", jobs]),
  );
  need(one.status === 1 && JSON.parse(one.stdout).length > 20, `${said}: kontrol\n${one.stderr}`);
  need(one.stdout === two.stdout, `${said}: det samme for to tråde`);
  need(run(binary, [program, "forklar", "tabel-sum"]).status === 0, `${said}: forklar`);
  console.log(`${said}: installeret uden kilder, kontrol, to tråde og forklar virker`);
}
rmSync(folder, { recursive: true });
