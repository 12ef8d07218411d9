import type { Comparison } from "../../domain/comparison/change.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";
import type { Moment } from "../check/dateText.ts";

/** Another file that has been read, to hold the open workbook against. */
export interface OtherFile {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  /** What was not read of it. */
  readonly messages: readonly string[];
}

export interface Compared {
  readonly kind: "compared";
  readonly name: string;
  readonly file: OtherFile;
  readonly comparison: Comparison;
  /** The open workbook's sheets as they were compared. */
  readonly sheets: readonly SheetSnapshot[];
  readonly at: Moment;
  /** One of them holds something else by now, or is gone. */
  readonly isOld: boolean;
}

/** What has changed since another file, in the view Kontrol in the place of the findings. The file is the older. */
export type ComparisonWork =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly problem: string }
  | Compared;

export const NO_COMPARISON: ComparisonWork = { kind: "none" };
