import type { WorkbookSnapshot } from "../domain/workbook/snapshot.ts";
import { diskText, type Disk } from "./disk.ts";
import { faultText } from "./fileReport.ts";
import { tooLarge } from "./findFiles.ts";
import { readerFor } from "./readers.ts";

export type WorkbookReading =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly messages: readonly string[] }
  | { readonly ok: false; readonly error: string };

/** Reads one file for a command that does not check it. A fault of ours is told as the file's. */
export function readWorkbook(path: string, disk: Disk): WorkbookReading {
  const error = tooLarge(path, disk);
  if (error !== null) return { ok: false, error };
  const bytes = disk.read(path);
  if (!bytes.ok) return { ok: false, error: diskText(bytes.problem) };
  try {
    return readerFor(path)(bytes.value);
  } catch (fault) {
    return { ok: false, error: faultText(fault) };
  }
}
