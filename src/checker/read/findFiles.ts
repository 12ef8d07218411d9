import { LIMITS } from "../../hosts/xlsx/xlsxLimits.ts";
import { xlsxFailureText } from "../../hosts/xlsx/xlsxFailureText.ts";
import { diskText, type Disk } from "../disk.ts";
import { nameOf } from "../paths.ts";
import { EXTENSIONS } from "./readers.ts";

export type FileToCheck =
  | { readonly file: string; readonly ok: true }
  /** `error` says in Danish why it cannot be read. */
  | { readonly file: string; readonly ok: false; readonly error: string };

/** Files that a folder holds and nobody checks. */
export interface PassedOver {
  readonly locks: readonly string[];
  /** What may be a case and is of a kind that is not read: "gammel.xls", "forslag.pdf". */
  readonly others: readonly string[];
}

export interface FoundFiles {
  readonly files: readonly FileToCheck[];
  readonly passedOver: PassedOver;
}

const IS_PATTERN = /[*?{}[\]]/;

/** Excel and Word lay a lock file `~$name.xlsx` beside a file that is open. */
const isLock = (path: string): boolean => nameOf(path).startsWith("~$");

const isWanted = (path: string): boolean => EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension));

/** ".xlsx- eller .docx": the last one's hyphen comes with the word after it. */
const WANTED = EXTENSIONS.join("- eller ");

/** What people send a case in, beside what is read: somebody must hear that it was not checked. */
const OTHERS = /\.(xls|xlsm|xlsb|xlt[xm]?|ods|csv|doc|docm|dot[xm]?|odt|rtf|pdf|zip)$/i;

const isOther = (path: string): boolean => !isWanted(path) && OTHERS.test(path);

/** Files of a folder and the folders in it; folders whose names begin with a dot belong to programs. */
function inFolder(folder: string, disk: Disk): FileToCheck[] {
  const listed = disk.list(folder);
  if (!listed.ok) return [{ file: folder, ok: false, error: "Mappen kan ikke læses." }];
  return listed.value.flatMap((path): FileToCheck[] => {
    if ((isWanted(path) || isOther(path)) && !isFolder(path, disk)) return [{ file: path, ok: true }];
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
  if (files.some(({ file }) => !isLock(file) && !isOther(file))) return files;
  return [...files, { file: path, ok: false, error: `Mappen har ingen ${WANTED}-filer.` }];
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
  const [locks, others] = [new Set<string>(), new Set<string>()];
  const named = new Set(paths);
  for (const file of paths.flatMap((path) => found(path, disk))) {
    if (isLock(file.file)) locks.add(file.file);
    else if (file.ok && isOther(file.file) && !named.has(file.file)) others.add(file.file);
    else if (!files.has(file.file)) files.set(file.file, file);
  }
  return { files: [...files.values()], passedOver: { locks: [...locks], others: [...others] } };
}
