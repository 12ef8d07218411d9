import { LIMITS } from "../../hosts/xlsx/limits.ts";
import { xlsxFailureText } from "../../hosts/xlsx/failureText.ts";
import { diskText, type Disk } from "../disk.ts";
import { EXTENSIONS } from "./readers.ts";

export type FileToCheck =
  | { readonly file: string; readonly ok: true }
  /** `error` says in Danish why it cannot be read. */
  | { readonly file: string; readonly ok: false; readonly error: string };

export interface FoundFiles {
  readonly files: readonly FileToCheck[];
  /** Lock files that were passed over. */
  readonly locks: readonly string[];
}

const IS_PATTERN = /[*?{}[\]]/;

/** The last part of a path of either system. */
export function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** Excel and Word lay a lock file `~$name.xlsx` beside a file that is open. */
const isLock = (path: string): boolean => nameOf(path).startsWith("~$");

const isWanted = (path: string): boolean => EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension));

const WANTED = EXTENSIONS.map((extension, index) => (index < EXTENSIONS.length - 1 ? `${extension}-` : extension));

/** Files of a folder and the folders in it; folders whose names begin with a dot belong to programs. */
function inFolder(folder: string, disk: Disk): FileToCheck[] {
  const listed = disk.list(folder);
  if (!listed.ok) return [{ file: folder, ok: false, error: "Mappen kan ikke læses." }];
  return listed.value.flatMap((path): FileToCheck[] => {
    if (isWanted(path) && !isFolder(path, disk)) return [{ file: path, ok: true }];
    return isFolder(path, disk) && !nameOf(path).startsWith(".") ? inFolder(path, disk) : [];
  });
}

function isFolder(path: string, disk: Disk): boolean {
  const looked = disk.look(path);
  return looked.ok && looked.value.kind === "folder";
}

function found(path: string, disk: Disk): FileToCheck[] {
  const looked = disk.look(path);
  if (!looked.ok && IS_PATTERN.test(path)) {
    const matched = disk.match(path).filter(isWanted);
    if (matched.length > 0) return matched.map((file) => ({ file, ok: true }));
    return [{ file: path, ok: false, error: "Ingen fil passer til mønstret." }];
  }
  if (!looked.ok) return [{ file: path, ok: false, error: diskText(looked.problem) }];
  if (looked.value.kind === "file") return [{ file: path, ok: true }];
  const files = inFolder(path, disk);
  if (files.length > 0 && !files.every(({ file }) => isLock(file))) return files;
  return [...files, { file: path, ok: false, error: `Mappen har ingen ${WANTED.join(" eller ")}-filer.` }];
}

/** A file too large to be read is refused before it is loaded. */
export function tooLarge(path: string, disk: Disk): string | null {
  const looked = disk.look(path);
  if (!looked.ok || looked.value.kind === "folder" || looked.value.size <= LIMITS.file) return null;
  return xlsxFailureText({ kind: "tooLarge", limit: "file", allowed: LIMITS.file, where: null });
}

/** The files that paths stand for, a folder or a pattern for all it holds; each file once. */
export function findFiles(paths: readonly string[], disk: Disk): FoundFiles {
  const files = new Map<string, FileToCheck>();
  const locks = new Set<string>();
  for (const file of paths.flatMap((path) => found(path, disk))) {
    if (isLock(file.file)) locks.add(file.file);
    else if (!files.has(file.file)) files.set(file.file, file);
  }
  return { files: [...files.values()], locks: [...locks] };
}
