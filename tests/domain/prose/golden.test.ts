import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ProseAmount } from "../../../src/domain/prose/amounts/proseAmount.ts";
import { proseOf } from "../../../src/domain/prose/proseSentences.ts";
import { readProse } from "../../../src/domain/prose/readProse.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { documentOf, WORD_FORMS, wordFormBytes } from "../../harness/wordForms.ts";

/**
 * Every amount in the sentences of the thirteen forms, judged by hand once: a table's ("tabel"), a table's and wrong
 * ("fejl"), or of something else ("andet"). A line: case | judgement | amount | the words before it.
 */
const GOLDEN = readFileSync("tests/golden/word/beloeb-i-teksten.txt", "utf8").trimEnd().split("\n");

function judgement({ verdict }: ProseAmount): string {
  if (verdict.kind === "wrongYear" || verdict.kind === "wrongAmount") return "fejl";
  return verdict.kind === "tied" || (verdict.kind === "part" && verdict.figure !== null) ? "tabel" : "andet";
}

const read = WORD_FORMS.flatMap((id) => {
  const sheet = readSheet(documentOf(wordFormBytes(id)).sheets[0]!);
  return readProse(proseOf(sheet), sheet.tables).map((amount) => ({ id, amount, judged: judgement(amount) }));
});

test("every amount is found, in its order", () => {
  const found = read.map(({ id, amount }) => `${id} | ${amount.amount.text}`);
  expect(found).toEqual(GOLDEN.map((line) => line.split(" | ")).map(([id, , text]) => `${id} | ${text}`));
});

test("nine in ten are judged as by hand, and none is called wrong that is not", () => {
  const wrong = read.filter(({ judged }, index) => judged !== GOLDEN[index]!.split(" | ")[1]);
  expect(wrong.length / read.length).toBeLessThan(0.1);
  expect(wrong.filter(({ judged }) => judged === "fejl")).toEqual([]);
});
