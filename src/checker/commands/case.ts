import { draftFacts, draftName } from "../../app/cases/draftText.ts";
import { cellNames } from "../../app/document/cellWords.ts";
import { noTablesText } from "../../app/texts/checkTexts.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import { writeCase } from "../../domain/case/writeCase.ts";
import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import { casesFromReadings } from "../../domain/intake/casesFromSheets.ts";
import type { Answers } from "../../domain/intake/questions/answers.ts";
import { completeDraft, suggestedAnswers } from "../../domain/intake/questions/completeDraft.ts";
import { isGuess, type Question } from "../../domain/intake/questions/question.ts";
import { choicesOf, questionText } from "../../domain/intake/questions/questionText.ts";
import { reasonText } from "../../domain/intake/questions/reasonText.ts";
import { noLinesOf } from "../../domain/intake/sheet/noLines.ts";
import { noLinesText } from "../../domain/intake/sheet/noLinesText.ts";
import { unreadText } from "../../domain/intake/sheet/unreadText.ts";
import { readSheet, type SheetReading } from "../../domain/recognition/readSheet.ts";
import type { CellRef } from "../../domain/workbook/address.ts";
import type { SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import { withoutOwnSheets } from "../../domain/workbook/ownSheets.ts";
import type { CaseOrder } from "../arguments/orders.ts";
import { diskText, type ExitCode } from "../disk.ts";
import { originalsOf, sparing } from "../originals.ts";
import { readWorkbook } from "../read/readFileAsWorkbook.ts";
import { refuse } from "../refuse.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";
import { answersFor, readAnswers, tooManyAnswers } from "./caseAnswers.ts";

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

/** Why it is open, where that is more than that nothing says it. */
const whyOpen = ({ reason }: Question): string => (reason.kind === "notSaid" ? "" : ` ${reasonText(reason)}`);

/** What was recognised, what was guessed, and what nobody can know without asking. */
function read(draft: CaseDraft, index: number, { sheets, nameOf }: Source, given: Answers): Read {
  const isDocument = sheets.some(({ name, document }) => name === draft.sheet && document !== undefined);
  const { answers, problems: misread } = answersFor(draft, given);
  const completion = completeDraft(draft, { ...suggestedAnswers(draft), ...answers });
  const guesses = draft.questions.filter((question) => isGuess(question) && answers[question.id] === undefined);
  const placeOf = (at: CellRef): string => nameOf(draft.sheet, at);
  const open = completion.ok
    ? []
    : completion.questions.map(
        (question) =>
          questionText(question, ...(question.at ? [placeOf(question.at)] : [])) +
          `${whyOpen(question)} [${question.id}]`,
      );
  const problems = completion.ok ? [] : completion.problems.map(caseProblemText);
  const part = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`  ${title}`, ...texts.map((text) => `    ${text}`)];
  const lines = [
    `${draftName(draft, index)}${isDocument ? "" : ` (arket «${draft.sheet}»)`}`,
    ...draftFacts(draft, isDocument ? "formularen" : "arket").map(({ label, value }) => `  ${label}: ${value}`),
    ...part(
      "Antaget, se efter",
      guesses.map((question) => `${suggestionText(question, draft)} [${question.id}]`),
    ),
    ...part("Svar, der ikke kan bruges", misread),
    ...part("Siger filen ikke", open),
    ...part("Kan ikke passe", problems),
    ...part(
      "Ikke læst",
      draft.unread.map((left) => unreadText(left, placeOf(left.at))),
    ),
    "",
  ];
  const isWhole = completion.ok && misread.length === 0;
  return { lines, json: isWhole ? `${JSON.stringify(writeCase(completion.model), null, 2)}\n` : null };
}

/** What was found that is no case, or that nothing was. */
function whyNoCase(readings: readonly SheetReading[], { sheets, nameOf }: Source): string[] {
  const names = sheets.map(({ name }) => name);
  const found = noLinesOf(readings, names);
  if (found.length === 0) return [noTablesText(names)];
  return ["Der er ingen sag at læse.", ...found.map((one) => noLinesText(one, nameOf))];
}

/** Of several cases nobody can tell whose the tables are that stand on a sheet of their own. */
function leftOver(drafts: readonly CaseDraft[], readings: readonly SheetReading[], { nameOf }: Source): string[] {
  const own = new Set(drafts.map(({ sheet }) => sheet));
  const others = readings.map(({ snapshot }) => snapshot.name).filter((name) => !own.has(name));
  const found = drafts.length > 1 ? noLinesOf(readings, others) : [];
  if (found.length === 0) return [];
  return ["Ikke læst på andre ark", ...found.map((one) => `  «${one.sheet}»: ${noLinesText(one, nameOf)}`), ""];
}

const numbered = (path: string, index: number): string =>
  index === 0 ? path : path.replace(/(\.[^./\\]*)?$/, `-${index + 1}$1`);

export async function runCase({ path, out, overwrite, answers }: CaseOrder, world: World): Promise<ExitCode> {
  const reading = readWorkbook(path, world.disk);
  if (!reading.ok) return refuse(world, path, [reading.error]);
  const { sheets } = withoutOwnSheets(reading.workbook);
  const given = readAnswers(answers, world.disk);
  if (!given.ok) return refuse(world, answers ?? path, [given.problem]);
  const readings = sheets.map(readSheet);
  const source = { sheets, nameOf: cellNames(readings) };
  const drafts = casesFromReadings(readings);
  const tooMany = tooManyAnswers(given.cases, drafts.length);
  if (tooMany !== null && drafts.length > 0) return refuse(world, answers ?? path, [tooMany]);
  const cases = drafts.map((draft, index) => read(draft, index, source, given.cases[index] ?? {}));
  const told = [...cases.flatMap(({ lines }) => lines), ...leftOver(drafts, readings, source)];
  await world.out(told.map((line) => `${terminalText(line)}\n`).join(""));
  if (cases.length === 0) {
    refuse(world, path, whyNoCase(readings, source));
    return 3;
  }
  const disk = sparing(world.disk, originalsOf(answers === null ? [path] : [path, answers], world.disk));
  let exitCode: ExitCode = cases.every(({ json }) => json !== null) ? 0 : 1;
  for (const [index, { json }] of cases.entries()) {
    if (out === null) continue;
    const own = numbered(out, index);
    const written = json === null ? null : disk.write(own, new TextEncoder().encode(json), overwrite);
    if (written === null) world.err(`${own}: Ikke skrevet, før filen eller --svar siger det, der mangler.\n`);
    else if (written.ok) world.err(`${own}: skrevet.\n`);
    else exitCode = refuse(world, own, [diskText(written.problem)]);
  }
  return exitCode;
}
