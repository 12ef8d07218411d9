import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeDisk } from "../../src/checker/process/nodeDisk.ts";
import { runCommand } from "./runCommand.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PUBLISHED = join(ROOT, "tests/golden/published");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kvantum ark æøå "));
  cpSync(join(PUBLISHED, "BU01.num.xlsx"), join(folder, "ren fil.xlsx"));
  cpSync(join(PUBLISHED, "BU01.json"), join(folder, "sag.json"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As npm starts it: in the project's folder, with where the user stands in INIT_CWD. */
function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const [command = ""] = words;
  const env = { ...process.env, npm_lifecycle_event: command, INIT_CWD: folder };
  return spawnSync(process.execPath, ["--import", "tsx", "src/checker/main.ts", ...words], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
}

/** Compiling the sources takes most of a process's time, so what a process is not needed for is asked without one. */
const onDisk = (...words: string[]) => runCommand(words, nodeDisk(folder));

test("files from where the user stands: a folder's, and one that is not there", () => {
  const { status, stdout, stderr } = run("kontrol", ".", "nej.xlsx", "--format", "json");
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject([{ file: "ren fil.xlsx" }, { file: "nej.xlsx" }]);
  expect(stderr).toBe("nej.xlsx: Filen findes ikke. Se efter, om navn og mappe er skrevet rigtigt.\n");
});

test("a command that is not understood is told how to be written, as npm runs it", () => {
  expect(run("kontrol")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Brug: npm run --silent kontrol"),
  });
});

test("a workbook is written once and never over an existing one", async () => {
  expect(await onDisk("tabeller", "sag.json", "--out", "ud æ.xlsx")).toMatchObject({ exitCode: 0, stderr: "" });
  const first = readFileSync(join(folder, "ud æ.xlsx"));
  expect(await onDisk("tabeller", "sag.json", "--out", "ud æ.xlsx")).toMatchObject({ exitCode: 2, stdout: "" });
  expect(readFileSync(join(folder, "ud æ.xlsx"))).toEqual(first);
  expect((await onDisk("tabeller", "sag.json", "--out", "ingen/ud.xlsx")).stderr).toContain(
    "Mappen, filen skulle ligge i, findes ikke.",
  );
});
