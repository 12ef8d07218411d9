import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

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

test("a file given from where the user stands", () => {
  const { status, stdout, stderr } = run("kontrol", "ren fil.xlsx", "--format", "json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject([{ file: "ren fil.xlsx" }]);
});

test("a folder, and a file that is not there", () => {
  const { status, stdout, stderr } = run("kontrol", ".", "nej.xlsx");
  expect(status).toBe(2);
  expect(stdout).toContain("ren fil.xlsx\n");
  expect(stderr).toBe("nej.xlsx: Filen findes ikke. Se efter, om navn og mappe er skrevet rigtigt.\n");
});

test("a workbook is written once and never over an existing one", () => {
  expect(run("tabeller", "sag.json", "--out", "ud æ.xlsx")).toMatchObject({ status: 0, stderr: "" });
  const first = readFileSync(join(folder, "ud æ.xlsx"));
  expect(run("tabeller", "sag.json", "--out", "ud æ.xlsx")).toMatchObject({ status: 2, stdout: "" });
  expect(readFileSync(join(folder, "ud æ.xlsx"))).toEqual(first);
  expect(run("tabeller", "sag.json", "--out", "ingen/ud.xlsx").stderr).toContain(
    "Mappen, filen skulle ligge i, findes ikke.",
  );
});

test("no arguments give the usage", () => {
  expect(run("kontrol")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Brug: npm run --silent kontrol"),
  });
});
