import { counted } from "../../app/displayText.ts";
import { casesFromSheets } from "../../domain/intake/casesFromSheets.ts";
import { completeDraft, suggestedAnswers } from "../../domain/intake/completeDraft.ts";
import { type OverviewCase, overviewPlans } from "../../domain/overview/overviewPlan.ts";
import { withoutOwnSheets } from "../../domain/workbook/ownSheets.ts";
import { writePlanXlsx } from "../../hosts/xlsx/writePlanXlsx.ts";
import type { OverviewOrder } from "../arguments/orders.ts";
import { diskText, type ExitCode } from "../disk.ts";
import { type CheckedFile, fileReport } from "../fileReport.ts";
import { findFiles } from "../findFiles.ts";
import { refuse } from "../refuse.ts";
import { countsOf } from "../round/fileSummary.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";

interface Gathered {
  readonly cases: readonly OverviewCase[];
  readonly left: readonly string[];
}

/** A case that needs answers has no place in a table of sums: it is named instead. */
function casesOf({ file, workbook, report }: CheckedFile): Gathered {
  const drafts = casesFromSheets(withoutOwnSheets(workbook).sheets);
  const { fejl, advarsel } = countsOf(report.findings);
  const read = drafts.map((draft) => {
    const completion = completeDraft(draft, suggestedAnswers(draft));
    return completion.ok ? { file, model: completion.model, fejl, advarsler: advarsel } : null;
  });
  const cases = read.filter((own) => own !== null);
  const missing = read.length - cases.length;
  const left = [
    ...(read.length === 0 ? [`${file}: Ikke med, for der blev ikke fundet en sag i filen.`] : []),
    ...(missing > 0
      ? [`${file}: ${counted(missing, "sag", "sager")} ikke med. Se med «sag», hvad filen ikke siger.`]
      : []),
  ];
  return { cases, left };
}

export async function runOverview({ paths, out, overwrite }: OverviewOrder, world: World): Promise<ExitCode> {
  const { disk } = world;
  if (!overwrite && disk.look(out).ok) return refuse(world, out, [diskText({ kind: "exists" })]);
  const cases: OverviewCase[] = [];
  let exitCode: ExitCode = 0;
  for (const found of findFiles(paths, disk).files) {
    const report = fileReport(found, disk);
    if (report.kind === "unreadable") {
      exitCode = refuse(world, report.file, [report.error]);
      continue;
    }
    const gathered = casesOf(report);
    cases.push(...gathered.cases);
    for (const line of gathered.left) world.err(`${terminalText(line)}\n`);
  }
  if (cases.length === 0) {
    refuse(world, out, ["Der er ingen sager at samle, og filen er ikke skrevet."]);
    return exitCode === 2 ? 2 : 3;
  }
  const written = disk.write(out, writePlanXlsx(overviewPlans(cases)), overwrite);
  if (!written.ok) return refuse(world, out, [diskText(written.problem)]);
  await world.out(`${terminalText(`${out}: ${counted(cases.length, "sag", "sager")}.`)}\n`);
  return exitCode;
}
