import type { FindingDoing } from "../../check/fix/findingDoing.ts";
import type { FindingWork } from "../../check/checkState.ts";
import type { HostResult } from "../../workbookHost.ts";
import { type CommandContext, settled } from "../context.ts";

/** One thing at a time: says that it runs, and how it failed. Null when it failed, or another was under way. */
export async function working<T>(
  { store }: CommandContext,
  doing: FindingDoing,
  work: () => Promise<HostResult<T>>,
  then: FindingWork = { kind: "idle" },
): Promise<{ readonly value: T } | null> {
  if (store.getState().check.work.kind === "running") return null;
  store.dispatch({ type: "findingWorkChanged", work: { kind: "running", doing } });
  const result = await settled(work);
  store.dispatch({
    type: "findingWorkChanged",
    work: result.ok ? then : { kind: "failed", doing, failure: result.failure },
  });
  return result.ok ? { value: result.value } : null;
}
