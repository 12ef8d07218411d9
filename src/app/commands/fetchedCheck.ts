import { type CommandContext, faultOf } from "./context.ts";

/** Says at once that it has begun: the rules may take a while to be fetched, and can be cancelled meanwhile. */
export async function fetchedCheck(context: CommandContext): Promise<void> {
  const { store } = context;
  store.dispatch({ type: "checkStarted" });
  const { lastRun: run } = store.getState().check;
  try {
    const { check } = await import("./checkCommand.ts");
    const { run: now } = store.getState().check;
    if (now.kind === "reading" && now.run === run) await check(context);
  } catch (error) {
    store.dispatch({ type: "checkFailed", run, failure: faultOf(error) });
  }
}
