import type { Moment } from "../check/dateText.ts";
import type { SheetInFront } from "./seenSheet.ts";

/** The sheet in front as the pane knows it. */
export interface Front {
  /** Null until somebody has looked, and where the sheet could not be read. */
  readonly seen: SheetInFront | null;
  /** When the sheet was last seen to have become another; null where it is as it was when the pane first saw it. */
  readonly changedAt: Moment | null;
}

export const NOT_SEEN: Front = { seen: null, changedAt: null };
