import { NO_WORK } from "../../cases/caseWork.ts";
import { nameProblems } from "../../cases/newCaseForm.ts";
import { selectedOwnCase } from "../../state.ts";
import type { CommandContext } from "../context.ts";
import { keepCases } from "./keepCases.ts";

/** Another number or title. Sheets that are already made keep theirs. */
export async function renameCase(context: CommandContext): Promise<void> {
  const { store } = context;
  const state = store.getState();
  const { caseWork: work, ownCases, unreadCases } = state;
  const own = selectedOwnCase(state);
  if (work.kind !== "renaming" || !own) return;
  if (Object.keys(nameProblems(work)).length > 0)
    return store.dispatch({ type: "caseWorkChanged", work: { ...work, asked: true } });
  const model = { ...own.model, id: work.id.trim(), title: work.title.trim() };
  store.dispatch({ type: "caseWorkChanged", work: NO_WORK });
  await keepCases(context, {
    ownCases: ownCases.map((kept) => (kept.key === own.key ? { ...kept, model } : kept)),
    unreadCases,
  });
}
