import { expect, test } from "vitest";
import { completeDraft, safeAnswers, suggestedAnswers } from "../../../src/domain/intake/questions/completeDraft.ts";
import { isGuess } from "../../../src/domain/intake/questions/question.ts";
import { reasonText } from "../../../src/domain/intake/questions/reasonText.ts";
import { draftOf } from "./drafts.ts";

const draft = draftOf(`
  | SF01 - En sag |
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026      | 2027   | 2028                  | 2029    |
  | Varige ændringer   |                |           |        |                       |         |
  | Mindre husleje     | Service        | 'ca. -100 | 'ukendt | 46023 {dd-mm-yyyy}    | '-1,300 |
`);
const asked = draft.questions.filter(({ kind }) => kind === "amount");

test("an amount that cannot be read is asked about, and its cell's words are told", () => {
  expect(asked.map(({ suggestion, reason }) => [suggestion, reasonText(reason)])).toEqual([
    ["-100", "«ca. -100» kan ikke læses."],
    [null, "«ukendt» kan ikke læses."],
    [null, "Cellen vises som en dato eller et klokkeslæt."],
    [null, "«-1,300» kan betyde -1,3 eller -1.300."],
  ]);
});

test("no amount is answered as if it were known: a likely one is a guess, and the others stay open", () => {
  expect(asked.map(isGuess)).toEqual([true, false, false, false]);
  const answers = suggestedAnswers(draft);
  const completion = completeDraft(draft, answers);
  const open = completion.ok ? [] : completion.questions.map(({ id }) => id);
  expect(open).toEqual(expect.arrayContaining(["amount:0:1", "amount:0:2", "amount:0:3"]));
  expect(Object.keys(safeAnswers(draft))).not.toContain("amount:0:0");
});

test("a control area behind the label is proposed, before the one most lines have", () => {
  const { questions } = draftOf(`
  | SF01 - En sag |
  | Tabel 1. Aktiviteter |
  | 1.000 kr., 2026 p/l | 2026 | 2027 | I alt
  | Ny bil (anlæg)      | 200  | 200  | 400
  | Koordinator         | 600  | 620  | 1220
  `);
  const areas = questions.filter(({ kind }) => kind === "controlArea");
  expect(areas.map(({ suggestion }) => suggestion)).toEqual(["Anlæg", "Service"]);
});
