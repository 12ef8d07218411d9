import type { Moment } from "../check/dateText.ts";
import type { WordFiles } from "../document/wordFiles.ts";
import type { WorkbookFiles } from "../comparison/workbookFiles.ts";
import type { Store } from "../store.ts";
import type { HostFailure, HostResult, WorkbookHost } from "../workbookHost.ts";

/** What every command works with. */
export interface CommandContext {
  readonly store: Store;
  readonly host: WorkbookHost;
  readonly word: WordFiles;
  readonly books: WorkbookFiles;
  /** Lets the screen draw and the user press Annullér in the middle of long work. */
  readonly breathe: () => Promise<void>;
  readonly clock: () => Moment;
  /** Milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What webpack calls it that a part of the pane's code does not come. */
const NOT_FETCHED = "ChunkLoadError";

/** A fault in our own code, shown with its own words: a pane that waits for ever would hide it. */
export function faultOf(error: unknown): HostFailure {
  if (error instanceof Error && error.name === NOT_FETCHED) return { kind: "notFetched" };
  return error instanceof Error
    ? { kind: "unexpected", code: error.name, message: error.message }
    : { kind: "unexpected", code: "Ukendt", message: String(error) };
}

export async function settled<T>(work: () => Promise<HostResult<T>>): Promise<HostResult<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, failure: faultOf(error) };
  }
}
