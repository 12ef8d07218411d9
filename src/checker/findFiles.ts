import { LIMITS } from "../hosts/xlsx/limits.ts";
import { xlsxFailureText } from "../hosts/xlsx/failureText.ts";
import { diskText, type Disk } from "./disk.ts";
import { EXTENSIONS } from "./readers.ts";

export type FileToCheck =
  | { readonly file: string; readonly ok: true }
  /** `error` says in Danish why it cannot be read. */
  | { readonly file: string; readonly ok: false; readonly error: string };

/** Excel lays a lock file `~$name.xlsx` beside a workbook that is open. */
function isWorkbookName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension)) && !name.startsWith("~$");
}

function inFolder(folder: string, disk: Disk): FileToCheck[] {
  const listed = disk.list(folder);
  if (!listed.ok) return [{ file: folder, ok: false, error: "Mappen kan ikke læses." }];
  const files = listed.value.filter(isWorkbookName);
  if (files.length === 0) return [{ file: folder, ok: false, error: "Mappen har ingen .xlsx-filer." }];
  return files.map((file) => ({ file, ok: true }));
}

function found(path: string, disk: Disk): FileToCheck[] {
  const looked = disk.look(path);
  if (!looked.ok) return [{ file: path, ok: false, error: diskText(looked.problem) }];
  if (looked.value.kind === "folder") return inFolder(path, disk);
  if (looked.value.size <= LIMITS.file) return [{ file: path, ok: true }];
  const error = xlsxFailureText({ kind: "tooLarge", limit: "file", allowed: LIMITS.file, where: null });
  return [{ file: path, ok: false, error }];
}

/** The files that paths stand for, a folder for all its workbooks; each file once. */
export function findFiles(paths: readonly string[], disk: Disk): FileToCheck[] {
  const files = new Map<string, FileToCheck>();
  for (const file of paths.flatMap((path) => found(path, disk))) if (!files.has(file.file)) files.set(file.file, file);
  return [...files.values()];
}
