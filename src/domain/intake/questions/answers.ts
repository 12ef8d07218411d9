import type { CaseKind, LineKind } from "../../case/caseModel.ts";
import type { Committee } from "../../case/committees/committees.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import { parseControlArea } from "../../case/controlArea.ts";
import { parseDanishNumber } from "../../money/danishNumber.ts";
import type { Unit } from "../../recognition/foundTable.ts";
import { NO, YES } from "../readings/administrativeReading.ts";
import type { CaseDraft, DraftFacts, DraftLine } from "../caseDraft.ts";
import { parseLineKind } from "../readings/lineKindReading.ts";
import type { CaseQuestionKind, LineQuestionKind, Question } from "./question.ts";

/** By the question's id. */
export type Answers = Readonly<Record<string, string>>;

function yearIn(text: string): number | null {
  return /^\s*(199\d|20\d\d|2100)\s*$/.test(text) ? Number(text) : null;
}

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ["thousand", /^thousand$|^1[. ]?000 kr/i],
  ["million", /^million$|^mio/i],
  ["krone", /^krone$|^kr/i],
];

const unitIn = (text: string): Unit | null => UNITS.find(([, words]) => words.test(text.trim()))?.[0] ?? null;

function factsOf(kind: CaseQuestionKind, answer: string): Partial<DraftFacts> | null {
  if (kind === "id" || kind === "title") return answer.trim() === "" ? null : { [kind]: answer.trim() };
  if (kind === "unit") return unitIn(answer) && { unit: unitIn(answer) };
  const year = yearIn(answer);
  return year === null ? null : { [kind]: year };
}

function lineFactsOf(
  kind: LineQuestionKind,
  answer: string,
  caseKind: CaseKind,
  committees: readonly Committee[],
): Partial<DraftLine> | null {
  const entry = <T>(value: T | null): Partial<DraftLine> | null => (value === null ? null : { [keyOf(kind)]: value });
  if (kind === "lineKind") return entry<LineKind>(parseLineKind(answer, caseKind));
  if (kind === "controlArea") return entry(parseControlArea(answer));
  if (kind === "committee") return entry(findCommittee(answer, committees)?.id ?? null);
  return YES.test(answer.trim()) ? entry(true) : entry(/^\s*$/.test(answer) || !NO.test(answer.trim()) ? null : false);
}

const keyOf = (kind: LineQuestionKind): keyof DraftLine => (kind === "lineKind" ? "kind" : kind);

function amountFacts(line: DraftLine, yearColumn: number, answer: string): Partial<DraftLine> | null {
  const amount = answer.trim() === "" ? null : parseDanishNumber(answer);
  if (answer.trim() !== "" && !amount) return null;
  return { amounts: line.amounts.map((old, column) => (column === yearColumn ? amount : old)) };
}

function withLine(draft: CaseDraft, place: number, facts: Partial<DraftLine> | null): CaseDraft | null {
  return (
    facts && { ...draft, lines: draft.lines.map((line, index) => (index === place ? { ...line, ...facts } : line)) }
  );
}

/** The draft with one answer put in; null where the answer is none. */
export function withAnswer(
  draft: CaseDraft,
  question: Question,
  answer: string,
  committees: readonly Committee[],
): CaseDraft | null {
  if (question.kind === "amount") {
    const line = draft.lines[question.line];
    return line ? withLine(draft, question.line, amountFacts(line, question.yearColumn, answer)) : null;
  }
  if ("line" in question)
    return withLine(draft, question.line, lineFactsOf(question.kind, answer, draft.kind, committees));
  const facts = factsOf(question.kind, answer);
  return facts && { ...draft, ...facts };
}
