/** What folders and patterns hold on the real disk. */
import { type Dirent, readdirSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import type { FolderListing } from "../disk.ts";

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

type Entry = Pick<Dirent, "name" | "isFile" | "isDirectory" | "isSymbolicLink">;

/** A link to a file is as good as the file; one to a folder, which may be the folder around it, is told apart. */
function entriesOf(folder: string): { readonly entries: Entry[]; readonly linked: string[] } {
  const all = readdirSync(folder, { withFileTypes: true });
  const linked = all.filter((entry) => entry.isSymbolicLink() && isFolder(join(folder, entry.name)));
  const asFile = ({ name }: Dirent): Entry => ({
    name,
    isFile: () => true,
    isDirectory: () => false,
    isSymbolicLink: () => false,
  });
  const entries = all
    .filter((entry) => !linked.includes(entry))
    .map((entry) => (entry.isSymbolicLink() ? asFile(entry) : entry));
  return { entries, linked: linked.map(({ name }) => name) };
}

/** Throws what Node throws where the folder cannot be read. */
export function listFolder(standing: string, folder: string): FolderListing {
  const { entries, linked } = entriesOf(resolve(standing, folder));
  const paths = (names: readonly string[]): string[] => names.map((name) => join(folder, name)).sort();
  return { paths: paths(entries.map(({ name }) => name)), folderLinks: paths(linked) };
}

/** A pattern that goes through folders it does not name: "**" or a star before a slash. */
const GOES_INTO_FOLDERS = /\*\*|[*?{[].*\//;

/** A folder on the way that cannot be read holds nothing. */
export function matchPattern(standing: string, pattern: string): FolderListing {
  const forward = pattern.replaceAll("\\", "/");
  const named = (path: string): string => (isAbsolute(forward) ? path : relative(resolve(standing), path));
  const linked: string[] = [];
  const readdir = (folder: string): Entry[] => {
    const found = entriesOf(folder);
    linked.push(...found.linked.map((name) => named(join(folder, name))));
    return found.entries;
  };
  const paths = globSync(forward, {
    cwd: resolve(standing),
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdirSync: readdir as unknown as typeof readdirSync },
  });
  return { paths: paths.sort(), folderLinks: GOES_INTO_FOLDERS.test(forward) ? linked.sort() : [] };
}
