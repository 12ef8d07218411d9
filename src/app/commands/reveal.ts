import type { Place } from "../../domain/rules/rule.ts";
import { type CommandContext, settled } from "./context.ts";

/** Goes to a cell in the workbook. */
export async function reveal({ store, host }: CommandContext, { sheet, row, column }: Place): Promise<void> {
  const shown = await settled(() => host.reveal(sheet, { row, column }));
  if (!shown.ok) store.dispatch({ type: "noticed", notice: { doing: "reveal", failure: shown.failure } });
  else if (store.getState().notice?.doing === "reveal") store.dispatch({ type: "noticeDismissed" });
}
