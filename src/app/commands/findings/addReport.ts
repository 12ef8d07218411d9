import { reportHtml } from "../../../domain/report/reportHtml.ts";
import { reportPlan } from "../../../domain/report/reportPlan.ts";
import { reportContent } from "../../check/checkedContent.ts";
import { reportPictures } from "../../picture/reportPictures.ts";
import type { HostResult } from "../../workbookHost.ts";
import { checkAgain } from "../checkCommand.ts";
import type { CommandContext } from "../context.ts";
import { seeLatest } from "../seeLatest.ts";
import { working } from "./working.ts";

/** A report says when it was made: it is of what stands there then, and not of what was checked before that was typed. */
async function checkLatest(context: CommandContext): Promise<HostResult<null>> {
  const failure = await seeLatest(context);
  if (failure) return { ok: false, failure };
  if (context.store.getState().check.stale) await checkAgain(context);
  return { ok: true, value: null };
}

/** A new sheet each time: an older report is somebody's record. */
export async function writeReport(context: CommandContext): Promise<void> {
  const { store, host, clock } = context;
  if (!(await working(context, "writeReport", () => checkLatest(context)))) return;
  const content = reportContent(store.getState(), clock());
  if (!content) return;
  const written = await working(context, "writeReport", () => host.insert(reportPlan(content), { kind: "newSheet" }));
  if (!written) return;
  const { sheet } = written.value;
  store.dispatch({ type: "findingWorkChanged", work: { kind: "reported", sheet } });
  store.dispatch({ type: "sheetActivated", sheet });
}

/** The same report as a page to print, with the cases drawn. Null until there is a check to report. */
export async function reportPage(context: CommandContext): Promise<string | null> {
  const { store, clock } = context;
  if (!(await working(context, "writeReport", () => checkLatest(context)))) return null;
  const state = store.getState();
  const content = reportContent(state, clock());
  if (!content || state.check.run.kind !== "done") return null;
  const kept = state.ownCases.map(({ model }) => model);
  return reportHtml({ ...content, pictures: reportPictures(state.check.run.workbook.sheets, kept) });
}
