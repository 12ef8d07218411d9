import type { CaseLine, CaseModel } from "../../case/caseModel.ts";
import type { CaseProblem } from "../../case/read/caseProblem.ts";
import { COMMITTEES } from "../../case/committees/committeeData.ts";
import type { Committee } from "../../case/committees/committees.ts";
import { listedFor, withListed } from "../../case/committees/listedCommittees.ts";
import { readCase } from "../../case/read/readCase.ts";
import { writeCase } from "../../case/writeCase.ts";
import type { Unit } from "../../recognition/foundTable.ts";
import { withAnswer, type Answers } from "./answers.ts";
import type { CaseDraft, DraftLine } from "../caseDraft.ts";
import { rowsFor } from "../sheet/committeeTables.ts";
import { isGuess, type Question } from "./question.ts";
import { inThousands } from "../sheet/units.ts";

export type Completion =
  | { readonly ok: true; readonly model: CaseModel }
  /** `questions` are still open; `problems` are what no answer can mend, and only looked for when all are answered. */
  | { readonly ok: false; readonly questions: readonly Question[]; readonly problems: readonly CaseProblem[] };

/** The one appropriation that A-E print for such a line; null where they print none, or several. */
function printedAppropriation(
  line: Pick<CaseLine, "kind" | "controlArea" | "committee">,
  printed: CaseDraft["printed"],
): string | null {
  const rows = rowsFor(printed, line.kind, line.controlArea).filter(({ committee }) => committee === line.committee);
  const [only, ...others] = new Set(rows.map(({ appropriation }) => appropriation));
  return others.length === 0 ? (only ?? null) : null;
}

function lineOf(line: DraftLine, unit: Unit, printed: CaseDraft["printed"]): CaseLine | null {
  const { label, heading, kind, controlArea, committee, administrative } = line;
  if (!kind || !controlArea || committee === null || administrative === null) return null;
  const appropriation = line.appropriation ?? printedAppropriation({ kind, controlArea, committee }, printed);
  const amounts = line.amounts.map((amount) => amount && inThousands(amount, unit));
  return { label, kind, controlArea, committee, appropriation, administrative, heading, amounts };
}

function modelOf({
  id,
  title,
  kind,
  priceLevel,
  firstYear,
  unit,
  yearCount,
  lines,
  printed,
  tables,
  ownCommittees: listed,
}: CaseDraft): CaseModel | null {
  if (id === null || title === null || priceLevel === null || firstYear === null || !unit) return null;
  const read = lines.map((line) => lineOf(line, unit, printed)).filter((line) => line !== null);
  if (read.length < lines.length) return null;
  const years = Array.from({ length: yearCount }, (_, index) => firstYear + index);
  const ownCommittees = listedFor(new Set(read.map(({ committee }) => committee)), listed);
  const own = ownCommittees.length > 0 && { ownCommittees };
  return { id, title, kind, priceLevel, years, lines: read, ...tables, ...own };
}

/** The case, once every question has an answer that can be understood; else the questions that are left. */
export function completeDraft(
  draft: CaseDraft,
  answers: Answers,
  known: readonly Committee[] = COMMITTEES,
): Completion {
  const committees = withListed(draft.ownCommittees, known);
  let answered = draft;
  const open: Question[] = [];
  for (const question of draft.questions) {
    const answer = answers[question.id];
    const next = answer === undefined ? null : withAnswer(answered, question, answer, committees);
    if (next) answered = next;
    else open.push(question);
  }
  if (open.length > 0) return { ok: false, questions: open, problems: [] };
  const model = modelOf(answered);
  if (!model) throw new Error("A draft leaves something open that it does not ask about");
  const reading = readCase(writeCase(model), committees);
  return reading.ok ? { ok: true, model } : { ok: false, questions: [], problems: reading.problems };
}

/** The proposals that no money depends on: what is a guess stays open until a person confirms it. */
export function safeAnswers({ questions }: Pick<CaseDraft, "questions">): Answers {
  return suggestedAnswers({ questions: questions.filter((question) => !isGuess(question)) });
}

/** The draft's own proposals, as a person accepts them in one go. Questions without a proposal stay open. */
export function suggestedAnswers({ questions }: Pick<CaseDraft, "questions">): Answers {
  return Object.fromEntries(questions.flatMap(({ id, suggestion }) => (suggestion === null ? [] : [[id, suggestion]])));
}
