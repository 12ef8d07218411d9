import type { FormCommittee } from "../../prose/committeeOfForm.ts";
import type { Amount } from "../../money/amount.ts";
import type { ControlArea } from "../../case/caseModel.ts";

/** Why an answer is likely, or why there is none; `reasonText` makes the Danish sentence. */
export type Reason =
  | { readonly kind: "notSaid" }
  /** The cell says something that is not understood; the suggestion is what it is nearest to. */
  | { readonly kind: "unreadable"; readonly found: string }
  /** "1,300": an amount that may mean either of several. */
  | { readonly kind: "ambiguous"; readonly found: string; readonly readings: readonly Amount[] }
  /** A number that is shown as a date or a time. */
  | { readonly kind: "dated" }
  /** A formula without a result. */
  | { readonly kind: "uncalculated" }
  | {
      readonly kind: "named";
      readonly place: "label" | "heading" | "title";
      readonly word: string;
      readonly unit: string | null;
    }
  /** What a Word form says beside its tables. */
  | { readonly kind: "form"; readonly place: FormCommittee["place"] }
  | { readonly kind: "sameLabel"; readonly table: string }
  | { readonly kind: "sameAmounts"; readonly table: string }
  /** The annex prints what the administrative lines add up to, not which they are. */
  | { readonly kind: "annex"; readonly table: string }
  | { readonly kind: "otherLines" }
  | { readonly kind: "mostLines"; readonly area: ControlArea }
  | { readonly kind: "sign"; readonly negative: boolean }
  /** The caption says that savings are positive; a case has them negative. */
  | { readonly kind: "turnedSigns" }
  /** No permanent row of the case is negative. */
  | { readonly kind: "noSaving" }
  | { readonly kind: "otherTable"; readonly table: string }
  | { readonly kind: "yearsOutOfStep"; readonly found: readonly number[] }
  | { readonly kind: "firstYear" }
  | { readonly kind: "sheetName" }
  | { readonly kind: "usualUnit" };

/** What the sheet says of one fact; where it is silent, the likely answer and why. */
export type Reading<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly suggestion: T | null; readonly reason: Reason };

export function known<T>(value: T): Reading<T> {
  return { known: true, value };
}

export function ask<T>(suggestion: T | null, reason: Reason): Reading<T> {
  return { known: false, suggestion, reason };
}

export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.known ? reading.value : null;
}

/** The value, or the likely one. */
export function likely<T>(reading: Reading<T>): T | null {
  return reading.known ? reading.value : reading.suggestion;
}
