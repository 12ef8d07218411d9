import type { Disk, DiskResult, WritingDisk } from "./disk.ts";

export type IsOriginal = (path: string) => boolean;

/** Whether a path leads to one of the files, under whatever name. */
export function originalsOf(files: readonly string[], disk: Disk): IsOriginal {
  const known = new Set(files.flatMap((file) => disk.identity(file) ?? []));
  return (path) => known.has(disk.identity(path) ?? "");
}

/** For a command that reads files: it writes over none of them, whatever else may be written over. */
export function sparing(disk: Disk, isOriginal: IsOriginal): WritingDisk {
  const original: DiskResult<never> = { ok: false, problem: { kind: "original" } };
  return {
    write: (path, bytes, overwrite) => (isOriginal(path) ? original : disk.write(path, bytes, overwrite)),
    draft: (path, overwrite) => (isOriginal(path) ? original : disk.draft(path, overwrite)),
  };
}
