import { diskText, type Disk } from "../disk.ts";
import type { FileReading } from "./fileReading.ts";
import { faultText } from "../fileReport.ts";
import { tooLarge } from "./findFiles.ts";
import { readerFor } from "./readers.ts";

/** Reads one file for a command that does not check it. A fault of ours is told as the file's. */
export function readWorkbook(path: string, disk: Disk): FileReading {
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
