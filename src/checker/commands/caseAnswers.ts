import { counted } from "../../app/texts/displayText.ts";
import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import { type Answers, withAnswer } from "../../domain/intake/questions/answers.ts";
import type { Question } from "../../domain/intake/questions/question.ts";
import { questionText } from "../../domain/intake/questions/questionText.ts";
import { withListed } from "../../domain/case/committees/listedCommittees.ts";
import { diskText, type Disk } from "../disk.ts";

/** `--svar`: by question, one object for each case of the file. */
export type GivenAnswers =
  { readonly ok: true; readonly cases: readonly Answers[] } | { readonly ok: false; readonly problem: string };

const SHAPE = 'Skriv svarene som JSON, fx {"committee:0": "Socialudvalget", "unit": "1.000 kr."}.';

const isAnswers = (data: unknown): data is Answers =>
  typeof data === "object" &&
  data !== null &&
  !Array.isArray(data) &&
  Object.values(data).every((value) => typeof value === "string");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

export function readAnswers(path: string | null, disk: Disk): GivenAnswers {
  if (path === null) return { ok: true, cases: [] };
  const bytes = disk.read(path);
  if (!bytes.ok) return { ok: false, problem: diskText(bytes.problem) };
  const data = parsed(new TextDecoder().decode(bytes.value));
  const cases: readonly unknown[] = Array.isArray(data) ? data : [data];
  return cases.every(isAnswers) ? { ok: true, cases } : { ok: false, problem: SHAPE };
}

/** "committee" answers what no line's own answer does: "committee:3". */
function answerTo({ id, kind }: Question, given: Answers): string | undefined {
  return given[id] ?? given[kind];
}

/** The given answers by question, and what is wrong with them in Danish. */
export function answersFor(draft: CaseDraft, given: Answers): { answers: Answers; problems: readonly string[] } {
  const answered = draft.questions.flatMap((question) => {
    const answer = answerTo(question, given);
    return answer === undefined ? [] : [{ question, answer }];
  });
  const known = new Set(draft.questions.flatMap(({ id, kind }) => [id, kind]));
  const unknown = Object.keys(given).filter((key) => !known.has(key as Question["kind"]));
  const committees = withListed(draft.ownCommittees);
  const misread = answered.filter(({ question, answer }) => !withAnswer(draft, question, answer, committees));
  return {
    answers: Object.fromEntries(answered.map(({ question: { id }, answer }) => [id, answer])),
    problems: [
      ...unknown.map((key) => `Der er intet spørgsmål «${key}».`),
      ...misread.map(({ question, answer }) => `Svaret «${answer}» forstås ikke. ${questionText(question)}`),
    ],
  };
}

/** More answers than the file has cases are somebody's mistake. */
export function tooManyAnswers({ length }: readonly Answers[], cases: number): string | null {
  if (length <= cases) return null;
  return `Der er svar til ${counted(length, "sag", "sager")}, men filen har ${counted(cases, "sag", "sager")}.`;
}
