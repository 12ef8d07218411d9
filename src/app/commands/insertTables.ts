import { isChecking } from "../check/checkState.ts";
import { frontOfCase } from "../front/front.ts";
import { lookInFront } from "./lookInFront.ts";
import { planFor } from "../insertPreview.ts";
import { countTables } from "../texts/tableCount.ts";
import { type CommandContext, settled } from "./context.ts";
import { followCells } from "./findings/followCells.ts";
import { sheetsToFollow } from "./findings/noticeChange.ts";
import { seeLatest } from "./seeLatest.ts";

/** Writes the chosen tables of the case. All or nothing: a failure says why, and the workbook is as before. */
export async function insertTables(context: CommandContext): Promise<void> {
  const { store, host } = context;
  if (store.getState().tables.insertion.kind === "running") return;
  store.dispatch({ type: "insertionChanged", insertion: { kind: "running" } });
  const written = await settled(async () => {
    const failure = frontOfCase(store.getState()) && (await seeLatest(context));
    if (failure) return { ok: false, failure };
    const state = store.getState();
    const plan = planFor(state);
    if (!plan) throw new Error("No case is chosen");
    const result = await host.insert(plan, { kind: state.tables.target });
    return result.ok ? { ok: true, value: { ...result.value, tables: countTables(plan) } } : result;
  });
  store.dispatch({
    type: "insertionChanged",
    insertion: written.ok
      ? { kind: "done", ...written.value, takeBackFailure: null }
      : { kind: "failed", failure: written.failure },
  });
  if (!written.ok) return;
  store.dispatch({ type: "sheetActivated", sheet: written.value.sheet });
  await (mayBeChecked(context, written.value.sheet) ? followCells : lookInFront)(context, "entered");
}

/** The tables may have made what was found old; on any other sheet that would be a reading for nothing. */
function mayBeChecked(context: CommandContext, sheet: string): boolean {
  return isChecking(context.store.getState().check) || sheetsToFollow(context).includes(sheet);
}
