import type { CaseProblem } from "../../domain/case/read/caseProblem.ts";
import type { CaseModel } from "../../domain/case/caseModel.ts";
import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import type { Answers } from "../../domain/intake/questions/answers.ts";
import type { TableUpdate } from "../../domain/intake/update/updatedPlan.ts";
import type { CellRef } from "../../domain/workbook/address.ts";
import type { OwnCase } from "../cases/ownCases.ts";
import type { HostFailure, Relayout, RelayoutReceipt } from "../workbookHost.ts";

/** What the tables are laid out anew for, besides what is written in them. */
export interface RenewalWish {
  /** The case as it was changed in the pane. */
  readonly edited?: CaseModel;
  /** Lines that nobody has filled in go. */
  readonly leaveOutEmpty?: boolean;
}

/** What the table with the lines (`leading`) leaves open, and what the user has answered in the pane. */
export interface RenewalQuestions {
  readonly kind: "questions";
  readonly sheet: string;
  readonly leading: string;
  readonly wish: RenewalWish;
  readonly draft: CaseDraft;
  readonly answers: Answers;
  /** Set once the user has gone on, so that unanswered questions are pointed out. */
  readonly asked: boolean;
}

/** "Opdatér tabeller": what the sheet's Tabel 1 has become, and its tables laid out anew. */
export type Renewal =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly text: string }
  /** noTable: no Tabel 1. notOurs: one that the product did not lay out. */
  | { readonly kind: "noTable" | "notOurs"; readonly sheet: string }
  | RenewalQuestions
  | {
      readonly kind: "problems";
      readonly sheet: string;
      readonly leading: string;
      readonly problems: readonly CaseProblem[];
    }
  | { readonly kind: "upToDate"; readonly sheet: string; readonly leading: string }
  | { readonly kind: "preview"; readonly update: TableUpdate; readonly relayout: Relayout }
  | RenewalDone
  | { readonly kind: "takenBack"; readonly sheet: string; readonly caseRestored: string | null }
  | { readonly kind: "failed"; readonly failure: HostFailure };

export interface RenewalDone {
  readonly kind: "done";
  readonly sheet: string;
  readonly at: CellRef;
  readonly tables: number;
  /** The user's own case as it was before it followed its sheet; null where none did. */
  readonly caseBefore: OwnCase | null;
  readonly receipt: RelayoutReceipt;
  /** Why "Fortryd" could not take it back. */
  readonly takeBackFailure: HostFailure | null;
}

export const NO_RENEWAL: Renewal = { kind: "none" };
