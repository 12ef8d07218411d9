import { casesFromReadings } from "../../../domain/intake/casesFromSheets.ts";
import { noLinesOf } from "../../../domain/intake/sheet/noLines.ts";
import { readSheet } from "../../../domain/recognition/readSheet.ts";
import type { CaseWork } from "../../cases/caseWork.ts";
import { workOnDraft } from "../../cases/workOnDraft.ts";
import { type CommandContext, faultOf, settled } from "../context.ts";

/** "Fra arket". The whole workbook is read, for tables A-E that name the committees may stand on another sheet. The work is "reading" until then. */
export async function readCasesFromSheet({ store, host }: CommandContext): Promise<void> {
  const show = (work: CaseWork): void => store.dispatch({ type: "caseWorkChanged", work });
  if (store.getState().caseWork.kind !== "reading") return;
  const read = await settled(() => host.read("workbook"));
  if (store.getState().caseWork.kind !== "reading") return;
  if (!read.ok) return show({ kind: "readFailed", failure: read.failure });
  try {
    const { sheets, activeSheet } = read.value;
    const readings = sheets.map(readSheet);
    const drafts = casesFromReadings(readings).filter(({ sheet }) => sheet === activeSheet);
    if (drafts.length > 0) show(workOnDraft(drafts, 0));
    else show({ kind: "noTables", sheet: activeSheet, found: noLinesOf(readings, [activeSheet]) });
  } catch (error) {
    show({ kind: "readFailed", failure: faultOf(error) });
  }
}
