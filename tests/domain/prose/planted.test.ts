import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { proseOf } from "../../../src/domain/prose/proseSentences.ts";
import { readProse } from "../../../src/domain/prose/readProse.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { isNoticed, plant } from "../../harness/plantedErrors.ts";
import { randomOf } from "../../harness/trials/random.ts";
import { documentOf, WORD_FORMS, wordFormBytes } from "../../harness/wordForms.ts";

/** What was judged by hand: "case | tabel | amount | …", in the order of the text. */
const GOLDEN = readFileSync("tests/golden/word/beloeb-i-teksten.txt", "utf8").trimEnd().split("\n");

const subjects = WORD_FORMS.map((id) => {
  const sheet = readSheet(documentOf(wordFormBytes(id)).sheets[0]!);
  const judged = GOLDEN.filter((line) => line.startsWith(`${id} | `));
  const amounts = readProse(proseOf(sheet), sheet.tables).filter(
    ({ verdict }, index) => verdict.kind === "tied" && judged[index]?.split(" | ")[1] === "tabel",
  );
  return { sheet, amounts };
}).filter(({ amounts }) => amounts.length > 0);

/** Of errors planted in what the sentences say of the tables; changes that make another figure of theirs are none. */
function noticedShare(count: number, seed: number): number {
  const random = randomOf(seed);
  let planted = 0;
  let noticed = 0;
  while (planted < count) {
    const { sheet, amounts } = random.pick(subjects);
    const error = plant(sheet, amounts, random);
    if (!error) continue;
    planted += 1;
    if (isNoticed(sheet, error)) noticed += 1;
  }
  return noticed / planted;
}

test("errors planted in sentences are noticed at their paragraph", () => {
  expect(noticedShare(Number(process.env["PLANTED"] ?? 200), 13)).toBeGreaterThanOrEqual(0.95);
});
