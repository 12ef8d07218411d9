import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { environment } from "../../scripts/build/environment.ts";
import { contentSecurityPolicy } from "../../scripts/build/headers.ts";
import { ACCEPTANCE_SHEET, REPORT_SHEET } from "../../src/domain/workbook/ownSheets.ts";

const page = (name: string): string => readFileSync(`docs/it/${name}.md`, "utf8");
const short = page("til-it-afdelingen");
const system = page("systembeskrivelse");
const installation = page("installation");

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, "utf8"))
    .join("\n");
}

describe("what is promised to an IT department is what the code does", () => {
  const pane = ["src/app", "src/hosts/excel", "src/taskpane", "src/functions", "src/domain"].map(sources).join("\n");

  test("every setting that is kept in a workbook is told", () => {
    const kept = [...pane.matchAll(/\b[A-Z_]+_SETTING = "([^"]+)"/g)].map(([, name = ""]) => name);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter((name) => !system.includes(`| \`${name}\` |`))).toEqual([]);
    const told = [...system.matchAll(/^\| `([^`]+)` \| (?!i )/gm)].map(([, name = ""]) => name);
    expect(told.filter((name) => !/[./]/.test(name) && !kept.includes(name))).toEqual([]);
  });
  test("and both sheets of our own", () => {
    for (const sheet of [ACCEPTANCE_SHEET, REPORT_SHEET]) expect(system).toContain(`«${sheet}»`);
  });
  test("the pane keeps nothing in the browser and asks nobody for anything", () => {
    expect(
      pane.match(/\b(localStorage|sessionStorage|indexedDB|document\.cookie|fetch\(|XMLHttpRequest|WebSocket)/g),
    ).toBe(null);
  });
  test("every kind of file that the pane lets a user pick is told, and every kind it hands out", () => {
    const [, taken = "", given = ""] = /Ind: (.*?) Ud: (.*?)\./s.exec(system) ?? [];
    const KINDS = { ".json": "JSON", ".docx": "Word", ".xlsx": "Excel" } as const;
    const picked = [...pane.matchAll(/\baccept="([^"]+)"/g)].map(([, types = ""]) => types);
    expect(picked.length).toBeGreaterThan(1);
    for (const [extension, word] of Object.entries(KINDS))
      expect(taken.includes(word), word).toBe(picked.some((types) => types.includes(extension)));
    expect(pane.match(/\bdownloadFile\((?!file:)/g)).toHaveLength(given.split(",").length);
  });
  test("the only host outside the municipality is named", () => {
    const hosts = [...contentSecurityPolicy(environment({})).matchAll(/https:\/\/[^\s;]+/g)].map(([host]) => host);
    for (const host of hosts) expect(short).toContain(host);
  });
  test("the permission and the requirement sets are the manifest's", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const [, permission = "?"] = /<Permissions>([^<]+)/.exec(manifest) ?? [];
    expect(short).toContain(`\`${permission}\``);
    for (const [, name, version] of manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g))
      expect(short).toContain(`${name} ${version}`);
  });
  test("every variable of the build is told, and no other", () => {
    const known = ["ADDIN_ENV", "ADDIN_URL", "OFFICE_JS_URL"];
    const told = [...installation.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = ""]) => name);
    expect(told.sort()).toEqual(known);
    expect(known.filter((name) => !sources("scripts/build").includes(name))).toEqual([]);
  });
});
