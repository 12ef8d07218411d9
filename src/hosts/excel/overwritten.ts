import type { HostFailure } from "../../app/workbookHost.ts";

/** Somebody has changed cells after they were looked at, and the write has gone over them. */
export class Overwritten extends Error {
  readonly failure: HostFailure;
  /** Writes what they held, when what was written has been taken back. */
  readonly giveBack: (context: Excel.RequestContext) => Promise<void>;

  constructor(failure: HostFailure, giveBack: Overwritten["giveBack"]) {
    super("Cells were changed between the look and the write");
    this.failure = failure;
    this.giveBack = giveBack;
  }
}
