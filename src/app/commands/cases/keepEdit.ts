import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { withOwnCommittees } from "../../../domain/case/edit/withOwnCommittees.ts";
import { NO_WORK } from "../../cases/caseWork.ts";
import { editProblems, type EditWork, unreadProblems, withTypedFrame } from "../../cases/editing.ts";
import { sharedThroughout } from "../../cases/sharing.ts";
import { frontOfCase } from "../../front/front.ts";
import { selectedOwnCase } from "../../state.ts";
import type { CommandContext } from "../context.ts";
import { previewRenewal } from "../submission/renewTables.ts";
import { keepCases, keepNewCase } from "./keepCases.ts";

type Finished =
  { readonly ok: true; readonly model: CaseModel } | { readonly ok: false; readonly problems: readonly string[] };

/** With all that is typed: shares, years and prices too, whether or not their own button was pressed. */
function finishedCase(work: EditWork): Finished {
  if (work.unread.length > 0) return { ok: false, problems: unreadProblems(work) };
  const shared = sharedThroughout(work);
  if (!shared.ok) return { ok: false, problems: [shared.problem] };
  const framed = withTypedFrame(shared.work);
  if (!framed.ok) return { ok: false, problems: [`År og prisniveau: ${framed.problem}`] };
  const model = withOwnCommittees(framed.model, work.listed);
  const problems = editProblems(model);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, model };
}

/**
 * The changed case is kept; where the sheet in front has its tables, these are to change with it, and the user sees how
 * before anything is written.
 */
export async function keepEdit(context: CommandContext): Promise<void> {
  const { store } = context;
  const state = store.getState();
  const { caseWork: work, ownCases, unreadCases } = state;
  if (work.kind !== "editing") return;
  const finished = finishedCase(work);
  if (!finished.ok) return store.dispatch({ type: "caseWorkChanged", work: { ...work, problems: finished.problems } });
  const { model } = finished;
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
