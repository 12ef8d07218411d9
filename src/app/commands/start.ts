import { loadOwnCases } from "./cases/keepCases.ts";
import type { HostResult } from "../workbookHost.ts";
import { CASE_SETTING } from "./chooseCase.ts";
import { type CommandContext, settled } from "./context.ts";
import { lookInFront } from "./lookInFront.ts";
import { startFindings } from "./findings/startFindings.ts";

/** Milliseconds. */
const LOOK_AGAIN = 1000;

/**
 * A pane that opens while somebody types in a cell says so, and starts when they are done: else it would hear
 * nothing at all.
 */
async function firstAnswer(
  { store, host, wait }: CommandContext,
  tell: (sheet: HostResult<string>) => void,
): Promise<HostResult<string>> {
  const ask = (): Promise<HostResult<string>> => settled(() => host.activeSheet());
  let sheet = await ask();
  if (sheet.ok || sheet.failure.kind !== "cellEditing") return sheet;
  tell(sheet);
  do {
    await wait(LOOK_AGAIN);
    sheet = await ask();
  } while (!sheet.ok && sheet.failure.kind === "cellEditing");
  if (sheet.ok) store.dispatch({ type: "noticeDismissed" });
  return sheet;
}

/** A sheet that the pane itself has just brought to the front: whoever laid out its tables looks at it once. */
function comesByItself({ store }: CommandContext, sheet: string): boolean {
  const { sheet: inFront, tables } = store.getState();
  return tables.insertion.kind === "running" || inFront === sheet;
}

/** Finds out which sheet is in front and which case the workbook was left with. */
export async function start(context: CommandContext): Promise<void> {
  const { store, host } = context;
  let started = false;
  const hearSheet = (sheet: HostResult<string>): void => {
    if (sheet.ok) {
      if (comesByItself(context, sheet.value)) return;
      store.dispatch({ type: "sheetActivated", sheet: sheet.value });
      if (started) void lookInFront(context, "entered");
    } else store.dispatch({ type: "noticed", notice: { doing: "sheet", failure: sheet.failure } });
  };
  hearSheet(await firstAnswer(context, hearSheet));
  const watching = await settled(() => host.watchActiveSheet(hearSheet));
  if (!watching.ok) store.dispatch({ type: "noticed", notice: { doing: "sheet", failure: watching.failure } });
  await loadOwnCases(context);
  await startFindings(context);
  const remembered = await settled(() => host.loadSetting(CASE_SETTING));
  if (!remembered.ok) store.dispatch({ type: "noticed", notice: { doing: "settings", failure: remembered.failure } });
  else if (remembered.value !== null) store.dispatch({ type: "caseChosen", caseId: remembered.value });
  started = true;
  await lookInFront(context, "entered");
}
