import { loadOwnCases } from "./cases/keepCases.ts";
import type { HostResult } from "../workbookHost.ts";
import { CASE_SETTING } from "./chooseCase.ts";
import { type CommandContext, settled } from "./context.ts";
import { startFindings } from "./findings/checkSettings.ts";

/** Finds out which sheet is in front and which case the workbook was left with. */
export async function start(context: CommandContext): Promise<void> {
  const { store, host } = context;
  const hearSheet = (sheet: HostResult<string>): void => {
    if (sheet.ok) store.dispatch({ type: "sheetActivated", sheet: sheet.value });
    else store.dispatch({ type: "noticed", notice: { doing: "sheet", failure: sheet.failure } });
  };
  hearSheet(await settled(() => host.activeSheet()));
  const watching = await settled(() => host.watchActiveSheet(hearSheet));
  if (!watching.ok) store.dispatch({ type: "noticed", notice: { doing: "sheet", failure: watching.failure } });
  await loadOwnCases(context);
  await startFindings(context);
  const remembered = await settled(() => host.loadSetting(CASE_SETTING));
  if (!remembered.ok) store.dispatch({ type: "noticed", notice: { doing: "settings", failure: remembered.failure } });
  else if (remembered.value !== null) store.dispatch({ type: "caseChosen", caseId: remembered.value });
}
