import { counted } from "../../app/texts/displayText.ts";
import { withListed } from "../../domain/case/committees/listedCommittees.ts";
import { withAnswer } from "../../domain/intake/questions/answers.ts";
import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import { casesFromSheets } from "../../domain/intake/casesFromSheets.ts";
import { inThousands } from "../../domain/intake/sheet/units.ts";
import { type OverviewCase, overviewPlans } from "../../domain/overview/overviewPlan.ts";
import { withoutOwnSheets } from "../../domain/workbook/ownSheets.ts";
import { writePlanXlsx } from "../../hosts/xlsx/writePlanXlsx.ts";
import type { OverviewOrder } from "../arguments/orders.ts";
import { diskText, type ExitCode } from "../disk.ts";
import { type CheckedFile, fileReport } from "../fileReport.ts";
import { originalsOf, sparing } from "../originals.ts";
import { findFiles } from "../read/findFiles.ts";
import { passedOverLines } from "../formats/summaryTable.ts";
import { refuse } from "../refuse.ts";
import { countsOf, statedPaybacks } from "../round/fileSummary.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";

interface Gathered {
  readonly cases: readonly OverviewCase[];
  /** Of the cases that say their number themselves. */
  readonly named: readonly { readonly id: string; readonly title: string }[];
  readonly left: readonly string[];
}

/** The draft with its own proposals taken: the overview is a first look, and `sag` tells what was taken for granted. */
const proposed = (draft: CaseDraft): CaseDraft =>
  draft.questions.reduce(
    (answered, question) =>
      (question.suggestion === null
        ? null
        : withAnswer(answered, question, question.suggestion, withListed(draft.ownCommittees))) ?? answered,
    draft,
  );

type Facts = Pick<OverviewCase, "file" | "payback" | "fejl" | "advarsler">;

/** Null where the file says too little for a row of sums: which years, which unit, or what a line is. */
function caseOf(draft: CaseDraft, facts: Facts): OverviewCase | null {
  const { id, title, kind, priceLevel, firstYear, unit, yearCount, lines } = proposed(draft);
  if (firstYear === null || unit === null) return null;
  const known = lines.flatMap((line) => {
    const amounts = line.amounts.map((amount) => amount && inThousands(amount, unit));
    return line.kind === null ? [] : [{ committee: line.committee, kind: line.kind, amounts }];
  });
  if (known.length < lines.length) return null;
  const years = Array.from({ length: yearCount }, (_, index) => firstYear + index);
  return { ...facts, id: id ?? "", title: title ?? "", kind, priceLevel, years, lines: known };
}

/** A case that cannot be summed is named instead. */
function casesOf({ file, workbook, report }: CheckedFile): Gathered {
  const drafts = casesFromSheets(withoutOwnSheets(workbook).sheets);
  const { fejl, advarsel } = countsOf(report.findings);
  const facts = { file, payback: [...new Set(statedPaybacks(report.tables))].join("; "), fejl, advarsler: advarsel };
  const cases = drafts.flatMap((draft) => caseOf(draft, facts) ?? []);
  const missing = drafts.length - cases.length;
  const left = [
    ...(drafts.length === 0 ? [`${file}: Ikke med, for der blev ikke fundet en sag i filen.`] : []),
    ...(missing > 0
      ? [`${file}: ${counted(missing, "sag", "sager")} ikke med. Se med «sag», hvad filen ikke siger.`]
      : []),
  ];
  const named = drafts.flatMap(({ id, title }) => (id === null ? [] : [{ id, title: title ?? "" }]));
  return { cases, named, left };
}

interface CaseFiles {
  /** "BI07 Pilotforsøg", as the first of the files says it: titles are spelt in several ways, and numbers are not. */
  readonly name: string;
  readonly files: Set<string>;
}

/** The same case from two files is in every sum twice: its form and its workbook, or two versions of it. */
function twiceLines(filesOf: ReadonlyMap<string, CaseFiles>): string[] {
  return [...filesOf.values()].flatMap(({ name, files }) =>
    files.size < 2
      ? []
      : [
          `${name} er talt med fra ${files.size} filer: ${[...files].join(", ")}. Er det samme sag, så behold én af dem.`,
        ],
  );
}

export async function runOverview({ paths, out, overwrite }: OverviewOrder, world: World): Promise<ExitCode> {
  const { disk } = world;
  if (!overwrite && disk.look(out).ok) return refuse(world, out, [diskText({ kind: "exists" })]);
  const cases: OverviewCase[] = [];
  const filesOf = new Map<string, CaseFiles>();
  let exitCode: ExitCode = 0;
  const { files, passedOver } = findFiles(paths, disk);
  for (const line of passedOverLines(passedOver)) world.err(`${terminalText(line)}\n`);
  for (const found of files) {
    const report = fileReport(found, disk);
    if (report.kind === "unreadable") {
      exitCode = refuse(world, report.file, [report.error]);
      continue;
    }
    const gathered = casesOf(report);
    cases.push(...gathered.cases);
    for (const { id, title } of gathered.named) {
      const own = filesOf.get(id) ?? { name: `${id} ${title}`.trim(), files: new Set() };
      filesOf.set(id, { ...own, files: own.files.add(report.file) });
    }
    for (const line of gathered.left) world.err(`${terminalText(line)}\n`);
  }
  for (const line of twiceLines(filesOf)) world.err(`${terminalText(line)}\n`);
  if (cases.length === 0) {
    refuse(world, out, ["Der er ingen sager at samle, og filen er ikke skrevet."]);
    return exitCode === 2 ? 2 : 3;
  }
  const read = files.map(({ file }) => file);
  const careful = sparing(disk, originalsOf(read, disk));
  const written = careful.write(out, writePlanXlsx(overviewPlans(cases)), overwrite);
  if (!written.ok) return refuse(world, out, [diskText(written.problem)]);
  await world.out(`${terminalText(`${out}: ${counted(cases.length, "sag", "sager")}.`)}\n`);
  return exitCode;
}
