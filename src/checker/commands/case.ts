import { draftFacts, draftName } from "../../app/cases/draftText.ts";
import { noTablesText } from "../../app/texts/checkTexts.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import { writeCase } from "../../domain/case/writeCase.ts";
import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import { casesFromSheets } from "../../domain/intake/casesFromSheets.ts";
import { completeDraft, suggestedAnswers } from "../../domain/intake/questions/completeDraft.ts";
import { isGuess } from "../../domain/intake/questions/question.ts";
import { questionText } from "../../domain/intake/questions/questionText.ts";
import { unreadText } from "../../domain/intake/sheet/unreadText.ts";
import { withoutOwnSheets } from "../../domain/workbook/ownSheets.ts";
import type { CaseOrder } from "../arguments/orders.ts";
import { diskText, type ExitCode } from "../disk.ts";
import { sparing } from "../originals.ts";
import { readWorkbook } from "../read/readWorkbook.ts";
import { refuse } from "../refuse.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";

interface Read {
  readonly lines: readonly string[];
  /** The case as JSON text; null while something is not answered. */
  readonly json: string | null;
}

/** What was recognised, what was guessed, and what nobody can know without asking. */
function read(draft: CaseDraft, index: number): Read {
  const answers = suggestedAnswers(draft);
  const completion = completeDraft(draft, answers);
  const guesses = draft.questions.filter(isGuess);
  const open = completion.ok ? [] : completion.questions.map(questionText);
  const problems = completion.ok ? [] : completion.problems.map(caseProblemText);
  const part = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`  ${title}`, ...texts.map((text) => `    ${text}`)];
  const lines = [
    `${draftName(draft, index)} (arket «${draft.sheet}»)`,
    ...draftFacts(draft).map(({ label, value }) => `  ${label}: ${value}`),
    ...part(
      "Antaget, se efter",
      guesses.map((question) => `${questionText(question)} ${question.suggestion ?? ""}`),
    ),
    ...part("Siger filen ikke", open),
    ...part("Kan ikke passe", problems),
    ...part(
      "Ikke læst",
      draft.unread.map((left) => unreadText(left)),
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
  const cases = casesFromSheets(sheets).map(read);
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
