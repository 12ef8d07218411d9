import { acceptancesOf } from "../../domain/acceptance/withAcceptances.ts";
import type { CheckReport } from "../../domain/rules/checkWorkbook.ts";
import type { ListedCommittee } from "../../domain/case/committees/listedCommittees.ts";
import { COMMITTEE_SHEET, committeeList } from "../../domain/recognition/sheet/committeeList.ts";
import { ACCEPTANCE_SHEET, withoutOwnSheets } from "../../domain/workbook/ownSheets.ts";
import type { WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";
import { checkResult } from "../check/checkResult.ts";
import type { LastCheck } from "../check/lastCheck.ts";
import { listedNumbers } from "../findingGroups.ts";
import type { HostFailure, ReadScope } from "../workbookHost.ts";
import { type CommandContext, faultOf, settled } from "./context.ts";
import { followAcceptances } from "./findings/followAcceptances.ts";
import { renewMarks } from "./findings/mark.ts";
import { lastCheck, rememberCheck } from "./findings/rememberCheck.ts";
import { stepCheck } from "./stepCheck.ts";

/** Reads and checks; sheet by sheet, so that the user sees how far it is and can stop it. */
export async function check(context: CommandContext): Promise<void> {
  context.store.dispatch({ type: "checkStarted" });
  const { scope } = context.store.getState().check;
  const read = await readAndCheck(context, { scope, named: null, before: await lastCheck(context) });
  await rememberCheck(context);
  if (read) await followAcceptances(context, read);
  await renewMarks(context);
}

/**
 * After a change, with the findings left on the screen meanwhile: the same sheets, whichever is in front now.
 * What has changed is still told since the same check.
 */
export async function checkAgain(context: CommandContext, acceptances: "leave" | "follow" = "leave"): Promise<void> {
  const { run } = context.store.getState().check;
  if (run.kind !== "done") return;
  context.store.dispatch({ type: "renewalStarted" });
  const { scope, before, sheets } = run;
  const read = await readAndCheck(context, { scope, named: scope === "activeSheet" ? sheets : null, before });
  if (read && acceptances === "follow") await followAcceptances(context, read);
  await renewMarks(context);
}

interface Errand {
  readonly scope: ReadScope;
  /** Only these of the sheets that are read; null for all. */
  readonly named: readonly string[] | null;
  readonly before: LastCheck | null;
}

/** What was read; null when nothing came of it. */
async function readAndCheck(
  context: CommandContext,
  { scope, named, before }: Errand,
): Promise<WorkbookSnapshot | null> {
  const { store, host } = context;
  const { lastRun: run } = store.getState().check;
  const read = await settled(() => host.read(scope, [...(named ?? []), ACCEPTANCE_SHEET, COMMITTEE_SHEET]));
  if (!read.ok) return failed(context, run, read.failure);
  try {
    const asked = onlyAsked(read.value, scope, named);
    const workbook = withoutOwnSheets(asked);
    if (named && asked.sheets.length === 0) {
      store.dispatch({ type: "sheetsGone", run });
      return null;
    }
    const checkedAs = store.getState().check.kind;
    const checked = await checkSheets(context, run, workbook, read.value.sheets.flatMap(committeeList));
    if (!checked) return null;
    const names = workbook.sheets.map(({ name }) => name);
    const sheets = names.length > 0 ? names : [read.value.activeSheet];
    store.dispatch({
      type: "checkDone",
      run,
      seen: {
        judge: checkResult,
        listed: listedNumbers,
        scope,
        sheets,
        workbook,
        checked,
        checkedAs,
        acceptances: acceptancesOf(read.value),
        before,
      },
    });
    return read.value;
  } catch (error) {
    return failed(context, run, faultOf(error));
  }
}

function failed({ store }: CommandContext, run: number, failure: HostFailure): null {
  store.dispatch({ type: "checkFailed", run, failure });
  return null;
}

/** Without what was read along: the list of committees answers for every sheet, and is checked only where it is asked for. */
function onlyAsked(workbook: WorkbookSnapshot, scope: ReadScope, named: readonly string[] | null): WorkbookSnapshot {
  const isAsked = (name: string): boolean =>
    named ? named.includes(name) : scope === "workbook" || name !== COMMITTEE_SHEET || name === workbook.activeSheet;
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => isAsked(name)) };
}

/** Of the progress bar: a picture for every rule would take longer than the rules. */
const NOTICEABLE = 0.01;

/** Null when the run was cancelled, or overtaken, on the way. */
async function checkSheets(
  context: CommandContext,
  run: number,
  workbook: WorkbookSnapshot,
  committees: readonly ListedCommittee[],
): Promise<CheckReport | null> {
  const { store } = context;
  let shown = -1;
  return stepCheck(
    context,
    workbook,
    () => {
      const { run: now, renewing } = store.getState().check;
      return renewing === run || (now.kind === "checking" && now.run === run);
    },
    (step) => {
      if (step.share - shown < NOTICEABLE) return;
      store.dispatch({ type: "checkProgressed", run, ...step });
      shown = step.share;
    },
    committees,
  );
}
