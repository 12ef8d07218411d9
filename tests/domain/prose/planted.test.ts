import { expect, test } from "vitest";
import { readProse } from "../../../src/domain/prose/readProse.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { isNoticed, plant } from "../../harness/plantedErrors.ts";
import { randomOf } from "../../harness/trials/random.ts";
import { documentOf, WORD_FORMS, wordFormBytes } from "../../harness/wordForms.ts";

const subjects = WORD_FORMS.map((id) => {
  const sheet = readSheet(documentOf(wordFormBytes(id)).sheets[0]!);
  const amounts = readProse([sheet], sheet.tables).filter(({ verdict }) => verdict.kind === "tied");
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
  expect(noticedShare(Number(process.env["PLANTED"] ?? 200), 13)).toBeGreaterThanOrEqual(0.9);
});
