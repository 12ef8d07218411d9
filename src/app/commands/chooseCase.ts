import { unsavedWork } from "../cases/unsavedWork.ts";
import { type CommandContext, settled } from "./context.ts";

/** The setting that remembers the case in the workbook. */
export const CASE_SETTING = "sag";

/** Work that would be lost asks first; the same case asked for again is the answer. */
export async function askForCase(context: CommandContext, caseId: string): Promise<void> {
  const { caseWork, leavingFor } = context.store.getState();
  if (unsavedWork(caseWork) === null || leavingFor === caseId) return chooseCase(context, caseId);
  context.store.dispatch({ type: "leaveAsked", caseId });
}

/** The workbook remembers its case, so that a colleague who opens it sees the same one. */
export async function chooseCase({ store, host }: CommandContext, caseId: string): Promise<void> {
  store.dispatch({ type: "caseChosen", caseId });
  const saved = await settled(() => host.saveSetting(CASE_SETTING, caseId));
  if (!saved.ok) store.dispatch({ type: "noticed", notice: { doing: "settings", failure: saved.failure } });
}
