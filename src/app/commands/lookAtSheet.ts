import { type CommandContext, settled } from "./context.ts";

/** Sees what is on the sheet in front. A failure leaves it unseen: inserting looks again, and says why it cannot. */
export async function lookAtSheet({ store, host }: CommandContext): Promise<void> {
  const read = await settled(() => host.read("activeSheet"));
  store.dispatch({ type: "sheetSeen", seen: read.ok ? (read.value.sheets[0] ?? null) : null });
}
