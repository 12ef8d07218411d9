import type { WorkbookSnapshot } from "../domain/workbook/snapshot.ts";
import { readDocxFile } from "./readDocxFile.ts";
import { readXlsxFile } from "./readXlsxFile.ts";

export type FileReading =
  /** `messages`: Danish sentences about what the reader must know of the file, as formulas without results. */
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly messages: readonly string[] }
  /** `error` says in Danish why it cannot be read, and what to do. */
  | { readonly ok: false; readonly error: string };

/** Bytes of one kind of file to what the check reads. Never throws for what a file may hold. */
export type Reader = (bytes: Uint8Array) => FileReading;

/** Which files a folder stands for, and who reads each: a new kind of file is a line here. */
const READERS: readonly (readonly [extension: string, read: Reader])[] = [
  [".xlsx", readXlsxFile],
  [".docx", readDocxFile],
];

export const EXTENSIONS: readonly string[] = READERS.map(([extension]) => extension);

/** A file that somebody names outright is tried as a workbook whatever it is called: its bytes say what it is. */
export function readerFor(path: string): Reader {
  const name = path.toLowerCase();
  return READERS.find(([extension]) => name.endsWith(extension))?.[1] ?? readXlsxFile;
}
