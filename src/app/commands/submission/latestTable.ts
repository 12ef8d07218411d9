import { planFor } from "../../insertPreview.ts";
import { type RichTable, richTable } from "../../submission/richTable.ts";
import type { CommandContext } from "../context.ts";
import { seeLatest } from "../seeLatest.ts";

/** A table as the sheet in front has its figures now; null where it has none, or could not be read, which is told. */
export async function latestTable(context: CommandContext, caption: string): Promise<RichTable | null> {
  const { store } = context;
  const failure = await seeLatest(context);
  if (failure) store.dispatch({ type: "noticed", notice: { doing: "copy", failure } });
  const plan = failure ? null : planFor(store.getState());
  return plan && richTable(plan, caption);
}
