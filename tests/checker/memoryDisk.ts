import type { Disk, DiskResult, DraftFile, FolderListing } from "../../src/checker/disk.ts";

/** "**" any folders, "*" within a name. */
function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|\\]/g, "\\$&")
    .replace(/\*\*\/|\*/g, (star) => (star === "*" ? "[^/]*" : "(.*/)?"));
  return new RegExp(`^${source}$`);
}

/** What the paths in a folder begin with; "." is the folder of them all. */
const within = (folder: string): string => (folder === "." ? "" : `${folder}/`);

/** A disk of named files; a folder is whatever stands before a "/". */
export class MemoryDisk implements Disk {
  readonly files: Map<string, Uint8Array>;
  /** Characters that drafts may still fill. */
  room = Infinity;

  constructor(files: Readonly<Record<string, Uint8Array | string>>) {
    const encode = (content: Uint8Array | string): Uint8Array =>
      typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.files = new Map(Object.entries(files).map(([path, content]) => [path, encode(content)]));
  }

  look(path: string): ReturnType<Disk["look"]> {
    const file = this.files.get(path);
    if (file) return { ok: true, value: { kind: "file", size: file.length } };
    const isFolder = [...this.files.keys()].some((name) => name.startsWith(within(path)));
    return isFolder ? { ok: true, value: { kind: "folder" } } : { ok: false, problem: { kind: "missing" } };
  }

  identity(path: string): string | null {
    return this.files.has(path) ? path : null;
  }

  list(folder: string): DiskResult<FolderListing> {
    const start = within(folder);
    const inside = [...this.files.keys()].filter((name) => name.startsWith(start));
    const names = inside.map((name) => `${start}${name.slice(start.length).split("/")[0]}`);
    return { ok: true, value: { paths: [...new Set(names)].sort(), folderLinks: [] } };
  }

  match(pattern: string): FolderListing {
    const paths = [...this.files.keys()].filter((name) => expressionOf(pattern).test(name)).sort();
    return { paths, folderLinks: [] };
  }

  makeFolder(): DiskResult<null> {
    return { ok: true, value: null };
  }

  read(path: string): DiskResult<Uint8Array> {
    const file = this.files.get(path);
    return file ? { ok: true, value: file } : { ok: false, problem: { kind: "missing" } };
  }

  write(path: string, bytes: Uint8Array, overwrite: boolean): DiskResult<null> {
    if (this.files.has(path) && !overwrite) return { ok: false, problem: { kind: "exists" } };
    this.files.set(path, bytes);
    return { ok: true, value: null };
  }

  draft(path: string, overwrite: boolean): DiskResult<DraftFile> {
    if (this.files.has(path) && !overwrite) return { ok: false, problem: { kind: "exists" } };
    let text = "";
    return {
      ok: true,
      value: {
        write: (more) => {
          if (this.room < more.length) return { ok: false, problem: { kind: "full" } };
          this.room -= more.length;
          text += more;
          return { ok: true, value: null };
        },
        commit: () => this.write(path, new TextEncoder().encode(text), overwrite),
        discard: () => undefined,
      },
    };
  }
}
