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
  /** Links to other folders. */
  readonly folderLinks: readonly string[];
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

/** What a path stands for. */
interface Found {
  readonly files: readonly FileToCheck[];
  readonly folderLinks: readonly string[];
}

const unread = (file: string, error: string): Found => ({ files: [{ file, ok: false, error }], folderLinks: [] });

/** Folders whose names begin with a dot belong to programs. */
const isHidden = (folder: string): boolean => nameOf(folder).startsWith(".");

const joined = (parts: readonly Found[], folderLinks: readonly string[]): Found => ({
  files: parts.flatMap(({ files }) => files),
  folderLinks: [...folderLinks.filter((link) => !isHidden(link)), ...parts.flatMap((part) => part.folderLinks)],
});

/** Files of a folder and the folders in it. */
function inFolder(folder: string, disk: Disk): Found {
  const listed = disk.list(folder);
  if (!listed.ok) return unread(folder, "Mappen kan ikke læses.");
  const parts = listed.value.paths.map((path): Found => {
    if (isFolder(path, disk)) return isHidden(path) ? NOTHING : inFolder(path, disk);
    return isWanted(path) || isOther(path) ? { files: [{ file: path, ok: true }], folderLinks: [] } : NOTHING;
  });
  return joined(parts, listed.value.folderLinks);
}

const NOTHING: Found = { files: [], folderLinks: [] };

function isFolder(path: string, disk: Disk): boolean {
  const looked = disk.look(path);
  return looked.ok && looked.value.kind === "folder";
}

/** What a folder or a pattern gives; an error of its own where none of it can be checked. */
function orNone(path: string, own: Found, error: string): Found {
  const hasSome = own.files.some(({ file }) => !isLock(file) && !isOther(file));
  return hasSome ? own : joined([own, unread(path, error)], []);
}

function found(path: string, disk: Disk): Found {
  const looked = disk.look(path);
  if (!looked.ok && IS_PATTERN.test(path)) {
    const { paths, folderLinks } = disk.match(path);
    const files = paths.filter((file) => isWanted(file) || isOther(file)).map((file) => ({ file, ok: true as const }));
    return orNone(path, joined([{ files, folderLinks: [] }], folderLinks), "Ingen fil passer til mønstret.");
  }
  if (!looked.ok) return unread(path, diskText(looked.problem));
  if (looked.value.kind === "file") return { files: [{ file: path, ok: true }], folderLinks: [] };
  return orNone(path, inFolder(path, disk), `Mappen har ingen ${WANTED}-filer.`);
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
  const all = joined(
    paths.map((path) => found(path, disk)),
    [],
  );
  for (const file of all.files) {
    if (isLock(file.file)) locks.add(file.file);
    else if (file.ok && isOther(file.file) && !named.has(file.file)) others.add(file.file);
    else if (!files.has(file.file)) files.set(file.file, file);
  }
  const folderLinks = [...new Set(all.folderLinks)].filter((link) => !named.has(link));
  return { files: [...files.values()], passedOver: { locks: [...locks], others: [...others], folderLinks } };
}
