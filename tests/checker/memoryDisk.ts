import type { Disk, DiskResult } from "../../src/checker/disk.ts";

/** A disk of named files; a folder is whatever stands before a "/". */
export class MemoryDisk implements Disk {
  readonly files: Map<string, Uint8Array>;

  constructor(files: Readonly<Record<string, Uint8Array | string>>) {
    const encode = (content: Uint8Array | string): Uint8Array =>
      typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.files = new Map(Object.entries(files).map(([path, content]) => [path, encode(content)]));
  }

  look(path: string): ReturnType<Disk["look"]> {
    const file = this.files.get(path);
    if (file) return { ok: true, value: { kind: "file", size: file.length } };
    const isFolder = [...this.files.keys()].some((name) => name.startsWith(`${path}/`));
    return isFolder ? { ok: true, value: { kind: "folder" } } : { ok: false, problem: { kind: "missing" } };
  }

  list(folder: string): DiskResult<readonly string[]> {
    return { ok: true, value: [...this.files.keys()].filter((name) => name.startsWith(`${folder}/`)) };
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
}
