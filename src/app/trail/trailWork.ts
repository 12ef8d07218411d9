import type { Place } from "../../domain/rules/rule.ts";
import type { Trail } from "../../domain/trail/trail.ts";
import type { HostFailure } from "../workbookHost.ts";

export interface OpenTrail {
  readonly kind: "open";
  /** The selected cell; null until the workbook has said which. */
  readonly at: Place | null;
  /** Null where that cell is no figure of a table. */
  readonly trail: Trail | null;
  readonly failure: HostFailure | null;
  /** The cells that links were followed from, the last one last. */
  readonly back: readonly Place[];
}

/** "Denne celle": what the selected figure takes part in. */
export type TrailWork = { readonly kind: "closed" } | OpenTrail;

export const NO_TRAIL: TrailWork = { kind: "closed" };
export const OPENED: OpenTrail = { kind: "open", at: null, trail: null, failure: null, back: [] };
