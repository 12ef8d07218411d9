import { type CommandContext, settled } from "./context.ts";

/** Sees what is on the sheet in front. A failure leaves it unseen: inserting looks again, and says why it cannot. */
async function lookAtActiveSheet({ store, host }: CommandContext): Promise<void> {
  const read = await settled(() => host.read("activeSheet"));
  store.dispatch({ type: "sheetSeen", seen: read.ok ? (read.value.sheets[0] ?? null) : null });
}

async function lookAtNames({ store, host }: CommandContext): Promise<void> {
  const read = await settled(() => host.sheetNames());
  store.dispatch({ type: "sheetsNamed", names: read.ok ? read.value : null });
}

/** Sees what the preview must know of the place the tables go to. */
export function lookAtSheet(context: CommandContext): Promise<void> {
  const { target } = context.store.getState().tables;
  return target === "newSheet" ? lookAtNames(context) : lookAtActiveSheet(context);
}
