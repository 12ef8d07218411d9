import { expect, test } from "vitest";
import { caseProblemText } from "../../../src/domain/case/read/caseProblemText.ts";
import { completeDraft } from "../../../src/domain/intake/questions/completeDraft.ts";
import { choicesOf } from "../../../src/domain/intake/questions/questionText.ts";
import { completed, draftOf } from "./drafts.ts";

const draft = draftOf(`
  | BU01 - En sag |
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. | Styringsområde | 2025 | 2026 |
  | Mindre husleje | | -100 | Ukendt |
  | Samlet økonomisk påvirkning | | -100 | |
`);

const ANSWERS = {
  priceLevel: "2025",
  "lineKind:0": "Besparelse",
  "controlArea:0": "service",
  "committee:0": "sof",
  "amount:0:1": "-1.300,5",
};

function open(answers: Readonly<Record<string, string>>): string[] {
  const completion = completeDraft(draft, answers);
  return completion.ok ? [] : completion.questions.map(({ id }) => id);
}

test("a draft is complete when every question is answered, in whatever spelling", () => {
  expect(open({})).toEqual(Object.keys(ANSWERS));
  expect(open(ANSWERS)).toEqual([]);
  const [line] = completed(draft, ANSWERS).lines;
  expect([line?.kind, line?.controlArea, line?.committee]).toEqual(["saving", "Service", "SUD"]);
  expect(line?.amounts.map((amount) => amount?.toString())).toEqual(["-100", "-1300.5"]);
});

test("an answer that cannot be understood leaves its question open", () => {
  const wrong = {
    priceLevel: "i år",
    "lineKind:0": "Aktivitet",
    "controlArea:0": "?",
    "committee:0": "BBU",
    "amount:0:1": "1.5",
  };
  expect(open({ ...ANSWERS, ...wrong })).toEqual(Object.keys(ANSWERS));
  expect(open({ ...ANSWERS, "amount:0:1": "" })).toEqual([]);
});

test("the answers one can choose among are those that are understood", () => {
  for (const question of draft.questions) {
    for (const { value } of choicesOf(question, draft) ?? [])
      expect(open({ ...ANSWERS, [question.id]: value })).toEqual([]);
  }
});

test("what no answer can mend is told as with any case", () => {
  const long = { ...draft, title: "x".repeat(400) };
  const completion = completeDraft(long, ANSWERS);
  expect(completion.ok ? [] : completion.problems.map(caseProblemText)).toEqual([
    "Sagen: sagens titel (title) fylder 400 tegn. Forkort til højst 300.",
  ]);
});
