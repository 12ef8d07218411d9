import type { FunctionHelp } from "../functionHelp.ts";
import { type CommandContext, settled } from "./context.ts";

/** Writes the example into the selected cell, for the user to point at their own cells. */
export async function insertFunction({ store, host }: CommandContext, { id, formula }: FunctionHelp): Promise<void> {
  store.dispatch({ type: "functionInsertionChanged", insertion: { kind: "running", functionId: id } });
  const written = await settled(() => host.insertAtSelection(formula));
  store.dispatch({
    type: "functionInsertionChanged",
    insertion: written.ok
      ? { kind: "done", functionId: id, address: written.value }
      : { kind: "failed", functionId: id, failure: written.failure },
  });
}
