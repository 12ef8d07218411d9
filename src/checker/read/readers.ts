import type { Reader } from "./fileReading.ts";
import { readDocxFile } from "./readDocxFile.ts";
import { readXlsxFile } from "./readXlsxFile.ts";

/** Which files a folder stands for, and who reads each: a new kind of file is a line here. */
const READERS: readonly (readonly [extension: string, read: Reader])[] = [
  [".xlsx", readXlsxFile],
  [".docx", readDocxFile],
];

export const EXTENSIONS: readonly string[] = READERS.map(([extension]) => extension);

/** Templates, documents with macros and the old format: read where they can be, else told what they are. */
const WORD = /\.(docm|dot[xm]?|doc)$/;

/** A file that somebody names outright is tried as a workbook whatever it is called: its bytes say what it is. */
export function readerFor(path: string): Reader {
  const name = path.toLowerCase();
  if (WORD.test(name)) return readDocxFile;
  return READERS.find(([extension]) => name.endsWith(extension))?.[1] ?? readXlsxFile;
}
