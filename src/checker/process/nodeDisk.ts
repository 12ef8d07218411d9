/** The real disk. */
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pid } from "node:process";
import { threadId } from "node:worker_threads";
import type { Disk, DiskProblem, DiskResult, DraftFile } from "../disk.ts";
import { listFolder, matchPattern } from "./nodeFolders.ts";

const PROBLEMS: Readonly<Record<string, DiskProblem>> = {
  ENOENT: { kind: "missing" },
  ENOTDIR: { kind: "missing" },
  EACCES: { kind: "denied" },
  EPERM: { kind: "denied" },
  EROFS: { kind: "denied" },
  EBUSY: { kind: "busy" },
  EEXIST: { kind: "exists" },
  EISDIR: { kind: "isFolder" },
  ENOSPC: { kind: "full" },
  EDQUOT: { kind: "full" },
  EFBIG: { kind: "full" },
};
const MAY_NOT: DiskProblem = { kind: "mayNotWrite" };
const WRITING: Readonly<Record<string, DiskProblem>> = {
  ...PROBLEMS,
  ENOENT: { kind: "folderMissing" },
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EROFS: MAY_NOT,
};

export function problemOf(error: unknown, meaning: Readonly<Record<string, DiskProblem>> = PROBLEMS): DiskProblem {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return meaning[String(error.code)] ?? { kind: "other", detail: String(error.code) };
}

function attempt<T>(action: () => T, meaning: Readonly<Record<string, DiskProblem>> = PROBLEMS): DiskResult<T> {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    return { ok: false, problem: problemOf(error, meaning) };
  }
}

/** File systems without hard links (FAT, some network drives) have no step that both names and refuses. */
function placed(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (problemOf(error).kind === "exists" || existsSync(path)) throw Object.assign(new Error(), { code: "EEXIST" });
    renameSync(draft, path);
  }
}

/** Some network drives number no files: there the whole path has to do. */
function identityOf(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats) return null;
  return stats.ino === 0n ? realpathSync.native(path) : `${stats.dev}:${stats.ino}`;
}

let drafts = 0;

/** Written under another name beside its place, so that a full disk or a stop leaves what was there. */
class NodeDraft implements DraftFile {
  readonly #path: string;
  readonly #overwrite: boolean;
  readonly #draft: string;
  readonly #file: number;
  #isOpen = true;

  constructor(path: string, overwrite: boolean) {
    if (existsSync(path)) {
      if (statSync(path).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
      if (!overwrite) throw Object.assign(new Error(), { code: "EEXIST" });
    }
    drafts += 1;
    this.#path = path;
    this.#overwrite = overwrite;
    this.#draft = join(dirname(path), `.${basename(path)}.${pid}-${threadId}-${drafts}.tmp`);
    this.#file = openSync(this.#draft, "wx");
  }

  add(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
  }

  write(text: string): DiskResult<null> {
    return this.#step(() => this.add(new TextEncoder().encode(text)));
  }

  commit(): DiskResult<null> {
    return this.#step(() => {
      this.#close();
      if (this.#overwrite) renameSync(this.#draft, this.#path);
      else placed(this.#draft, this.#path);
      rmSync(this.#draft, { force: true });
    });
  }

  discard(): void {
    this.#close();
    rmSync(this.#draft, { force: true });
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #step(action: () => void): DiskResult<null> {
    const done = attempt(() => {
      action();
      return null;
    }, WRITING);
    if (!done.ok) this.discard();
    return done;
  }
}

/** `standing` is the folder relative paths are meant from. */
export function nodeDisk(standing: string): Disk {
  const fromHere = (path: string): string => resolve(standing, path);
  const draft = (path: string, overwrite: boolean): DiskResult<NodeDraft> =>
    attempt(() => new NodeDraft(fromHere(path), overwrite), WRITING);
  return {
    look: (path) =>
      attempt(() => {
        const stats = statSync(fromHere(path));
        return stats.isDirectory() ? { kind: "folder" as const } : { kind: "file" as const, size: stats.size };
      }),
    identity: (path) => identityOf(fromHere(path)),
    list: (folder) => attempt(() => listFolder(standing, folder)),
    match: (pattern) => matchPattern(standing, pattern),
    read: (path) => attempt(() => new Uint8Array(readFileSync(fromHere(path)))),
    makeFolder: (path) =>
      attempt(() => {
        mkdirSync(fromHere(path), { recursive: true });
        return null;
      }, WRITING),
    write: (path, bytes, overwrite) => {
      const opened = draft(path, overwrite);
      if (!opened.ok) return opened;
      const added = attempt(() => opened.value.add(bytes), WRITING);
      if (added.ok) return opened.value.commit();
      opened.value.discard();
      return added;
    },
    draft,
  };
}
