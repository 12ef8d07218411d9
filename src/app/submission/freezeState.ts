import type { Frozen, HostFailure, ReadScope } from "../workbookHost.ts";
import type { OwnFormula } from "./ownFormulas.ts";

/** "Frys Kvantum-funktioner", from the question what there is to the chance to take it back. */
export type FreezeWork =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly text: string }
  /** What would be frozen, told before it is. */
  | {
      readonly kind: "preview";
      readonly scope: ReadScope;
      readonly sheets: readonly string[];
      readonly formulas: readonly OwnFormula[];
    }
  | { readonly kind: "done"; readonly frozen: readonly Frozen[]; readonly failure: HostFailure | null }
  | { readonly kind: "thawed"; readonly count: number }
  | { readonly kind: "failed"; readonly failure: HostFailure };

export const NO_FREEZE: FreezeWork = { kind: "none" };
