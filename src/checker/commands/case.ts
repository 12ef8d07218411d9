import { draftFacts, draftName } from "../../app/cases/draftText.ts";
import { cellNames } from "../../app/document/cellWords.ts";
import { noTablesText } from "../../app/texts/checkTexts.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import { writeCase } from "../../domain/case/writeCase.ts";
import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import { casesFromSheets } from "../../domain/intake/casesFromSheets.ts";
import { completeDraft, suggestedAnswers } from "../../domain/intake/questions/completeDraft.ts";
import { isGuess, type Question } from "../../domain/intake/questions/question.ts";
import { choicesOf, questionText } from "../../domain/intake/questions/questionText.ts";
import { reasonText } from "../../domain/intake/questions/reasonText.ts";
import { unreadText } from "../../domain/intake/sheet/unreadText.ts";
import type { CellRef } from "../../domain/workbook/address.ts";
import type { SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import { withoutOwnSheets } from "../../domain/workbook/ownSheets.ts";
import type { CaseOrder } from "../arguments/orders.ts";
import { diskText, type ExitCode } from "../disk.ts";
import { sparing } from "../originals.ts";
import { readWorkbook } from "../read/readFileAsWorkbook.ts";
import { refuse } from "../refuse.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";

/** What the cases are read from, and what a person calls its cells. */
interface Source {
  readonly sheets: readonly SheetSnapshot[];
  readonly nameOf: ReturnType<typeof cellNames>;
}

interface Read {
  readonly lines: readonly string[];
  /** The case as JSON text; null while something is not answered. */
  readonly json: string | null;
}

/** A likely answer as a person reads it: the committee's name, not its key. */
function suggestionText(question: Question, draft: CaseDraft): string {
  const choice = choicesOf(question, draft)?.find(({ value }) => value === question.suggestion);
  return `${questionText(question)} ${choice?.label ?? question.suggestion ?? ""}. ${reasonText(question.reason)}`;
}

/** What was recognised, what was guessed, and what nobody can know without asking. */
function read(draft: CaseDraft, index: number, { sheets, nameOf }: Source): Read {
  const isDocument = sheets.some(({ name, document }) => name === draft.sheet && document !== undefined);
  const answers = suggestedAnswers(draft);
  const completion = completeDraft(draft, answers);
  const guesses = draft.questions.filter(isGuess);
  const placeOf = (at: CellRef): string => nameOf(draft.sheet, at);
  const open = completion.ok
    ? []
    : completion.questions.map((question) => questionText(question, ...(question.at ? [placeOf(question.at)] : [])));
  const problems = completion.ok ? [] : completion.problems.map(caseProblemText);
  const part = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`  ${title}`, ...texts.map((text) => `    ${text}`)];
  const lines = [
    `${draftName(draft, index)}${isDocument ? "" : ` (arket «${draft.sheet}»)`}`,
    ...draftFacts(draft, isDocument ? "formularen" : "arket").map(({ label, value }) => `  ${label}: ${value}`),
    ...part(
      "Antaget, se efter",
      guesses.map((question) => suggestionText(question, draft)),
    ),
    ...part("Siger filen ikke", open),
    ...part("Kan ikke passe", problems),
    ...part(
      "Ikke læst",
      draft.unread.map((left) => unreadText(left, placeOf(left.at))),
    ),
    "",
  ];
  return { lines, json: completion.ok ? `${JSON.stringify(writeCase(completion.model), null, 2)}\n` : null };
}

const numbered = (path: string, index: number): string =>
  index === 0 ? path : path.replace(/(\.[^./\\]*)?$/, `-${index + 1}$1`);

export async function runCase({ path, out, overwrite }: CaseOrder, world: World): Promise<ExitCode> {
  const reading = readWorkbook(path, world.disk);
  if (!reading.ok) return refuse(world, path, [reading.error]);
  const { sheets } = withoutOwnSheets(reading.workbook);
  const source = { sheets, nameOf: cellNames(sheets) };
  const cases = casesFromSheets(sheets).map((draft, index) => read(draft, index, source));
  await world.out(cases.flatMap(({ lines }) => lines.map((line) => `${terminalText(line)}\n`)).join(""));
  if (cases.length === 0) {
    refuse(world, path, [noTablesText(sheets.map(({ name }) => name))]);
    return 3;
  }
  const disk = sparing(world.disk, [path]);
  let exitCode: ExitCode = cases.every(({ json }) => json !== null) ? 0 : 1;
  for (const [index, { json }] of cases.entries()) {
    if (out === null) continue;
    const own = numbered(out, index);
    const written = json === null ? null : disk.write(own, new TextEncoder().encode(json), overwrite);
    if (written === null) world.err(`${own}: Ikke skrevet, før filen siger det, der mangler.\n`);
    else if (written.ok) world.err(`${own}: skrevet.\n`);
    else exitCode = refuse(world, own, [diskText(written.problem)]);
  }
  return exitCode;
}
