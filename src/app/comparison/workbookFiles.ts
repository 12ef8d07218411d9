import type { WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";

export type WorkbookReading =
  /** `messages`: Danish sentences about what was not read of it. */
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly messages: readonly string[] }
  /** `problem` is the Danish sentence of what is wrong and what to do. */
  | { readonly ok: false; readonly problem: string };

/** Workbooks that are not the open one, as the pane meets them: they are read, never written, and stay on the machine. */
export interface WorkbookFiles {
  readonly read: (bytes: Uint8Array) => Promise<WorkbookReading>;
}
