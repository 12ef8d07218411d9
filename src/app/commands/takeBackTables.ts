import { type CommandContext, settled } from "./context.ts";

/** "Fortryd": the tables just inserted go again, unless somebody has worked on them since. */
export async function takeBackTables({ store, host }: CommandContext): Promise<void> {
  const { insertion } = store.getState().tables;
  if (insertion.kind !== "done" || !insertion.receipt) return;
  const { receipt } = insertion;
  store.dispatch({ type: "insertionChanged", insertion: { kind: "takingBack" } });
  const taken = await settled(() => host.takeBack(receipt));
  store.dispatch({
    type: "insertionChanged",
    insertion: taken.ok
      ? { kind: "takenBack", sheet: insertion.sheet }
      : { ...insertion, takeBackFailure: taken.failure },
  });
}
