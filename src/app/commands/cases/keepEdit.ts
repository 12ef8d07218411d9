import { withOwnCommittees } from "../../../domain/case/edit/withOwnCommittees.ts";
import { NO_WORK } from "../../cases/caseWork.ts";
import { editProblems, unreadProblems } from "../../cases/editing.ts";
import { frontOfCase } from "../../front/front.ts";
import { selectedOwnCase } from "../../state.ts";
import type { CommandContext } from "../context.ts";
import { previewRenewal } from "../submission/renewTables.ts";
import { keepCases, keepNewCase } from "./keepCases.ts";

/**
 * The changed case is kept; where the sheet in front has its tables, these are to change with it, and the user sees how
 * before anything is written.
 */
export async function keepEdit(context: CommandContext): Promise<void> {
  const { store } = context;
  const state = store.getState();
  const { caseWork: work, ownCases, unreadCases } = state;
  if (work.kind !== "editing") return;
  const model = withOwnCommittees(work.model, work.listed);
  const problems = work.unread.length > 0 ? unreadProblems(work) : editProblems(model);
  if (problems.length > 0) return store.dispatch({ type: "caseWorkChanged", work: { ...work, problems } });
  if (frontOfCase(state)?.ours) {
    store.dispatch({ type: "viewChosen", view: "tables" });
    return previewRenewal(context, { edited: model });
  }
  store.dispatch({ type: "caseWorkChanged", work: NO_WORK });
  const own = selectedOwnCase(state);
  if (!own) return keepNewCase(context, model);
  const changed = ownCases.map((kept) => (kept.key === own.key ? { ...kept, model } : kept));
  await keepCases(context, { ownCases: changed, unreadCases });
}
