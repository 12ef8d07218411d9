import { Ajv } from "ajv";
import * as formats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { catalogue } from "../../src/domain/rules/catalogue.ts";
import { acceptedFile } from "./acceptedFile.ts";
import { MemoryDisk } from "./memoryDisk.ts";
import { published } from "./published.ts";
import { runCommand } from "./runCommand.ts";

const ROOT = join(import.meta.dirname, "../..");
const dataOf = (path: string): object => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as object;

/** Microsoft's own copy of the OASIS schema; its patterns are not written for Unicode expressions. */
const SARIF = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default.default(ajv);
const isOurs = ajv.compile(dataOf("docs/kontrol.schema.json"));
/** Of draft 4, which ajv no longer knows by name; nothing in it is read otherwise by draft 7. */
const { $schema: _draft, id: _id, ...sarif } = dataOf(SARIF) as Record<string, unknown>;
const isSarif = ajv.compile(sarif);

const disk = (): MemoryDisk =>
  new MemoryDisk({
    "runde/TV 03 æøå.xlsx": published("TV03-2025.num.xlsx"),
    "runde/BI07.xlsx": published("BI07.txt.xlsx"),
    "runde/accepteret.xlsx": acceptedFile(),
    "runde/gammel.xlsx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
  });

const check = async (...words: string[]): Promise<string> =>
  (await runCommand(["kontrol", "runde", ...words], disk())).stdout;

test("JSON is of its published schema, and JSON Lines have the same entries", async () => {
  const entries = JSON.parse(await check("--format", "json")) as object[];
  isOurs(entries);
  expect(isOurs.errors ?? []).toEqual([]);
  const lines = (await check("--format", "jsonl")).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual(entries);
  expect(entries).toHaveLength(4);
});

test("the schema bites: an entry without a version is none", () => {
  expect(isOurs([{ file: "a.xlsx", findings: [], accepted: [] }])).toBe(false);
});

test("SARIF is of the official schema, with every rule, the cells, and what was accepted with its reason", async () => {
  const log = JSON.parse(await check("--format", "sarif"));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const [run] = log.runs;
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(catalogue.map(({ id }) => id));
  const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "tabel-a-b-c");
  expect(result).toMatchObject({
    level: "error",
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: expect.stringMatching(/^runde\/[!-~]+\.xlsx$/) } },
        logicalLocations: [{ name: "E59", fullyQualifiedName: "Forslag!E59" }],
      },
    ],
    partialFingerprints: { "kvantumArk/v1": expect.stringMatching(/^[0-9a-f]{20}$/) },
  });
  const suppressed = run.results.filter(({ suppressions }: { suppressions?: object[] }) => suppressions);
  expect(suppressed.length).toBeGreaterThan(0);
  expect(suppressed[0].suppressions).toMatchObject([{ status: "accepted", justification: "Vedtaget sådan" }]);
  expect(run.invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ level: "error" }] },
  ]);
});

test("no two findings of a file have the same fingerprint", async () => {
  const entries = JSON.parse(await check("--format", "json")) as { findings: { fingerprint: string }[] }[];
  for (const { findings } of entries) {
    const prints = findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  }
});

interface Suite {
  readonly attributes: Record<string, string>;
  readonly counts: Record<string, number>;
}

/** Throws where the text is not well-formed. */
function suitesIn(xml: string): Suite[] {
  const suites: Suite[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "testsuite") suites.push({ attributes: attributes as Record<string, string>, counts: {} });
    const counts = suites.at(-1)?.counts;
    if (counts) counts[name] = (counts[name] ?? 0) + 1;
  });
  parser.write(xml).close();
  return suites;
}

test("JUnit is well-formed, and counts as it lists", async () => {
  const suites = suitesIn(await check("--format", "junit"));
  expect(suites).toHaveLength(4);
  for (const { attributes, counts } of suites) {
    expect(counts["testcase"]).toBe(Number(attributes["tests"]));
    expect(counts["failure"] ?? 0).toBe(Number(attributes["failures"]));
    expect(counts["error"] ?? 0).toBe(Number(attributes["errors"]));
  }
});
