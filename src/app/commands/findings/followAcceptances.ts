import { editsToFollow } from "../../../domain/acceptance/acceptanceSheet.ts";
import { moved, movesOf } from "../../../domain/acceptance/movedAcceptances.ts";
import { acceptanceSheetOf } from "../../../domain/acceptance/withAcceptances.ts";
import type { WorkbookSnapshot } from "../../../domain/workbook/snapshot.ts";
import { type CommandContext, settled } from "../context.ts";

/** The visible table names the cells where they are now. One request, and none where nothing has moved. */
export async function followAcceptances({ store, host }: CommandContext, read: WorkbookSnapshot): Promise<void> {
  const { run } = store.getState().check;
  const sheet = acceptanceSheetOf(read);
  if (run.kind !== "done" || !sheet) return;
  const moves = movesOf(run.report, run.workbook);
  const edits = editsToFollow(sheet, moves);
  if (edits.length === 0) return;
  const written = await settled(() => host.applyEdits(edits));
  if (written.ok) store.dispatch({ type: "acceptancesChanged", acceptances: moved(run.acceptances, moves) });
  else store.dispatch({ type: "noticed", notice: { doing: "followAcceptances", failure: written.failure } });
}
