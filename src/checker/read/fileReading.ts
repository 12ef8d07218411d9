import type { WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";

export type FileReading =
  /** `messages`: Danish sentences about what the reader must know of the file, as formulas without results. */
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly messages: readonly string[] }
  /** `error` says in Danish why it cannot be read, and what to do. */
  | { readonly ok: false; readonly error: string };

/** Bytes of one kind of file to what the check reads. Never throws for what a file may hold. */
export type Reader = (bytes: Uint8Array) => FileReading;
