import { casesFromSheets } from "../../../domain/intake/casesFromSheets.ts";
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
    const drafts = casesFromSheets(sheets).filter(({ sheet }) => sheet === activeSheet);
    show(drafts.length > 0 ? workOnDraft(drafts, 0) : { kind: "noTables", sheet: activeSheet });
  } catch (error) {
    show({ kind: "readFailed", failure: faultOf(error) });
  }
}
