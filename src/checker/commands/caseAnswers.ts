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

/** A year and an amount may be written as JSON's own numbers. */
function answerText(value: unknown): string | null {
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "string" ? value : null;
}

/** The answers, or the name of the one that is none; "" where there are no names at all. */
function answersIn(data: unknown): Answers | string {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return "";
  const texts = Object.entries(data).map(([key, value]) => [key, answerText(value)] as const);
  const wrong = texts.find(([, text]) => text === null);
  return wrong ? wrong[0] : Object.fromEntries(texts.map(([key, text]) => [key, text ?? ""]));
}

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
  const cases = (Array.isArray(data) ? (data as unknown[]) : [data]).map(answersIn);
  const wrong = cases.find((own) => typeof own === "string");
  if (wrong !== undefined)
    return { ok: false, problem: wrong === "" ? SHAPE : `Svaret til «${wrong}» er ingen tekst. ${SHAPE}` };
  return { ok: true, cases: cases.filter((own) => typeof own !== "string") };
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
