import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";

interface Expected {
  readonly address: string;
  readonly severity: string;
  readonly expected: string;
}

const FOLDER = "tests/golden/published";
const expectedOf = JSON.parse(readFileSync(`${FOLDER}/expected.json`, "utf8")) as Record<string, Expected[]>;
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx"));

function check(file: string) {
  const read = readXlsx(new Uint8Array(readFileSync(`${FOLDER}/${file}`)));
  if (!read.ok) throw new Error(`${file}: ${read.failure.kind}`);
  return checkWorkbook(read.workbook).findings;
}

test("every published workbook has its expected findings listed", () => {
  expect(files.sort()).toEqual(Object.keys(expectedOf).sort());
});

describe.each(files)("%s", (file) => {
  const findings = check(file);
  const expected = expectedOf[file]!;

  test("finds every known error, itself or as a consequence of its cause", () => {
    const seen = new Set(
      findings.flatMap(({ at, related, repair }) => [at, ...related, ...repair.map((change) => change.at)]).map(toA1),
    );
    expect(expected.map(({ address }) => address).filter((address) => !seen.has(address))).toEqual([]);
  });

  test("states the known severity and the right value at the error's own cell", () => {
    for (const { at, severity, expected: right } of findings) {
      const known = expected.find(({ address }) => address === toA1(at));
      if (known?.severity !== severity || right === null) continue;
      expect(known.expected).toContain(right);
    }
  });

  test("cries fejl nowhere else", () => {
    const known = new Set(expected.filter(({ severity }) => severity === "fejl").map(({ address }) => address));
    const elsewhere = findings.filter(({ severity, at }) => severity === "fejl" && !known.has(toA1(at)));
    expect(elsewhere.map(({ at, message }) => `${toA1(at)} ${message}`)).toEqual([]);
  });
});
