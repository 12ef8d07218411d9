import type { SheetPlan } from "../../domain/workbook/plan.ts";
import type { HostFailure, Inserted } from "../workbookHost.ts";

/** "Klar til indsendelse": the sheet checked, then a copy of its tables for the Word form. */
export type Preparation =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly text: string }
  | Checked
  | {
      readonly kind: "copied";
      /** The sheet it is a copy of. */
      readonly from: string;
      readonly copy: Inserted;
      readonly takeBackFailure: HostFailure | null;
    }
  | { readonly kind: "takenBack"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: HostFailure };

export interface Checked {
  readonly kind: "checked";
  readonly sheet: string;
  /** The copy; null where the sheet has no tables. */
  readonly plan: SheetPlan | null;
  /** A copy was asked for, and the sheet held other figures than those that had been checked. */
  readonly isCheckedAnew?: boolean;
}

export const NO_PREPARATION: Preparation = { kind: "none" };
