import type { Answers } from "../../domain/intake/questions/answers.ts";
import type { CaseDraft } from "../../domain/intake/caseDraft.ts";
import type { NoLines } from "../../domain/intake/sheet/noLines.ts";
import type { OpenDocument } from "../document/documentWork.ts";
import type { HostFailure } from "../workbookHost.ts";
import type { EditWork } from "./editing.ts";
import type { NewCaseForm } from "./newCaseForm.ts";

/** What the view Sag is in the middle of, besides showing the chosen case. */
export type CaseWork =
  | { readonly kind: "none" }
  | NewCaseWork
  /** "Fra arket": the sheet is being read. */
  | { readonly kind: "reading" }
  /** `found` stands on the sheet and is no case. */
  | { readonly kind: "noTables"; readonly sheet: string; readonly found: readonly NoLines[] }
  | { readonly kind: "readFailed"; readonly failure: HostFailure }
  | DraftWork
  | { readonly kind: "importFailed"; readonly file: string; readonly problems: readonly string[] }
  | { readonly kind: "renaming"; readonly id: string; readonly title: string; readonly asked: boolean }
  | { readonly kind: "deleting" }
  | EditWork;

export interface NewCaseWork {
  readonly kind: "newCase";
  readonly form: NewCaseForm;
  /** Set once the user has asked for the case, so that what is missing is pointed out. */
  readonly asked: boolean;
  /** What no single field is to blame for. */
  readonly otherProblems: readonly string[];
}

/** Cases read from the sheet or a Word form, one of them being answered for. */
export interface DraftWork {
  readonly kind: "drafts";
  readonly drafts: readonly CaseDraft[];
  readonly chosen: number;
  /** The Word form they were read in; null for a sheet. */
  readonly document: OpenDocument | null;
  readonly answers: Answers;
  /** Set once the user has asked for the case, so that unanswered questions are pointed out. */
  readonly asked: boolean;
  /** What no answer can mend. */
  readonly problems: readonly string[];
}

export const NO_WORK: CaseWork = { kind: "none" };
