import { documentWorkbook } from "../../../domain/document/layOut.ts";
import { casesFromReadings } from "../../../domain/intake/casesFromSheets.ts";
import { noLinesOf } from "../../../domain/intake/sheet/noLines.ts";
import { noLinesText } from "../../../domain/intake/sheet/noLinesText.ts";
import { readSheet, type SheetReading } from "../../../domain/recognition/readSheet.ts";
import type { CaseWork } from "../../cases/caseWork.ts";
import { workOnDraft } from "../../cases/workOnDraft.ts";
import { cellNames } from "../../document/cellWords.ts";
import type { PickedFile } from "../../document/wordFiles.ts";
import { failureText } from "../../texts/failureText.ts";
import { type CommandContext, faultOf } from "../context.ts";
import { openDocument } from "./openDocument.ts";

const NO_CASE =
  "Formularen har ingen tabel, som en sag kan læses af. Der ledes efter en tabel med årstal, " +
  "fx «1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026». Er tabellerne sat ind som billeder, så læg dem ind som tabeller.";

/** What the form has instead, or what is looked for. */
function whyNoCase(readings: readonly SheetReading[]): string {
  const found = noLinesOf(
    readings,
    readings.map(({ snapshot }) => snapshot.name),
  );
  const nameOf = cellNames(readings);
  return found.length === 0
    ? NO_CASE
    : `Formularen giver ingen sag. ${found.map((one) => noLinesText(one, nameOf)).join(" ")}`;
}

/** "Fra Word-formular…": last year's proposal becomes a case, with the questions that a sheet gives. */
export async function readCaseFromDocument(context: CommandContext, file: PickedFile): Promise<void> {
  const { store } = context;
  const reading: CaseWork = { kind: "reading" };
  const show = (work: CaseWork): void => {
    if (store.getState().caseWork === reading) store.dispatch({ type: "caseWorkChanged", work });
  };
  const refuse = (problem: string): void => show({ kind: "importFailed", file: file.name, problems: [problem] });
  store.dispatch({ type: "caseWorkChanged", work: reading });
  const opened = await openDocument(context, file);
  if (!opened.ok) return refuse(opened.problem);
  try {
    const { document } = opened;
    const { sheets } = documentWorkbook(document);
    const readings = sheets.map(readSheet);
    const drafts = casesFromReadings(readings);
    if (drafts.length === 0) return refuse(whyNoCase(readings));
    show(workOnDraft(drafts, 0, { name: file.name, document }));
  } catch (error) {
    refuse(failureText(faultOf(error), "readCase"));
  }
}
