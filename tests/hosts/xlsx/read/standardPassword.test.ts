import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx.ts";

/** Encrypted by another program (officecrypto-tool 0.0.19), so that it and this reader share no mistake. */
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/golden/encrypted/${name}.xlsx`));

test.each(["agile", "standard"])("%s encryption under Excel's standard password opens without asking", (name) => {
  const read = readXlsx(file(name));
  expect(read.ok && read.workbook.sheets[0]?.cells[0]?.[0]?.value).toEqual({
    kind: "text",
    text: "Tabel 2. Varige ændringer, service",
  });
});

const isRefused = { ok: false, failure: { kind: "otherFile", looksLike: "encrypted" } };

test("under another password it is told as such", () => {
  expect(readXlsx(file("other-password"))).toEqual(isRefused);
});

test.each([600, 1500, 3000, 5000])("and so is a container cut off after %i bytes", (length) => {
  expect(readXlsx(file("agile").subarray(0, length)).ok).toBe(false);
});

test("and one whose chains run in a circle", () => {
  const bytes = file("agile");
  bytes.fill(0, 512, 1024);
  expect(readXlsx(bytes).ok).toBe(false);
});
