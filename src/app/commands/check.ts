import { type CheckReport, checkWorkbook } from "../../domain/rules/checkWorkbook.ts";
import type { WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";
import { mergeReports } from "../mergeReports.ts";
import { type CommandContext, faultOf, settled } from "./context.ts";

/** Reads and checks; sheet by sheet, so that the user sees how far it is and can stop it. */
export async function check(context: CommandContext): Promise<void> {
  const { store, host } = context;
  store.dispatch({ type: "checkStarted" });
  const { lastRun: run, scope } = store.getState().check;
  const read = await settled(() => host.read(scope));
  if (!read.ok) return store.dispatch({ type: "checkFailed", run, failure: read.failure });
  try {
    const report = await checkSheets(context, run, read.value);
    if (!report) return;
    store.dispatch({ type: "checkDone", run, sheets: read.value.sheets.map(({ name }) => name), report });
  } catch (error) {
    store.dispatch({ type: "checkFailed", run, failure: faultOf(error) });
  }
}

/** Null when the run was cancelled on the way. */
async function checkSheets(context: CommandContext, run: number, workbook: WorkbookSnapshot): Promise<CheckReport | null> {
  const { store, breathe } = context;
  const reports: CheckReport[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    store.dispatch({ type: "checkProgressed", run, sheet: index + 1, of: workbook.sheets.length });
    await breathe();
    const state = store.getState().check.run;
    if (state.kind !== "checking" || state.run !== run) return null;
    reports.push(checkWorkbook({ ...workbook, sheets: [sheet] }));
  }
  return mergeReports(reports);
}
