import { expect, test } from "vitest";
import { answersStill } from "../../../src/app/renewal/answersStill.ts";
import type { Question } from "../../../src/domain/intake/questions/question.ts";

function question(line: number, label: string, row: number): Question {
  const at = { row, column: 9 };
  return { kind: "committee", line, label, id: `committee:${line}`, at, suggestion: null, reason: { kind: "notSaid" } };
}

const asked = [question(2, "Løn", 7), question(4, "Husleje", 9)];
const answered = { draft: { questions: asked }, answers: { "committee:2": "SUD", "committee:4": "TMU" } };

test("a sheet that is as it was keeps all answers", () => {
  expect(answersStill(asked, answered)).toEqual(answered.answers);
});

test("a row put in above moves an answer to no other line", () => {
  const now = [question(2, "Løn", 7), question(4, "Rejser", 9), question(5, "Husleje", 10)];
  expect(answersStill(now, answered)).toEqual({ "committee:2": "SUD" });
});
