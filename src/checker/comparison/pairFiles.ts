import { insideOf, nameOf } from "../paths.ts";

export interface FilePair {
  /** Null where the file is in one folder only. */
  readonly before: string | null;
  readonly after: string | null;
}

/** "BU01 v2 (1).xlsx" is "BU01": people count their versions in the name. */
function withoutVersion(file: string): string {
  const name = nameOf(file)
    .toLowerCase()
    .normalize("NFC")
    .replace(/\.[^.]+$/, "");
  const bare = name.replace(/[\s_.-]*(\(\d+\)|(?:v|ver|version|udgave|udkast)[\s_.-]*\d+)/giu, "");
  return bare === "" ? name : bare;
}

function uniqueBy(files: readonly string[], keyOf: (file: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const file of files) {
    if (found.has(keyOf(file))) twice.add(keyOf(file));
    found.set(keyOf(file), file);
  }
  return new Map([...found].filter(([key]) => !twice.has(key)));
}

/** The files of two folders that are each other's versions: the same path inside, else the same name but for the version. */
export function pairFiles(
  folders: { readonly before: string; readonly after: string },
  before: readonly string[],
  after: readonly string[],
): FilePair[] {
  const left = new Set(after);
  const take = (file: string | undefined): string | null => {
    if (file === undefined || !left.has(file)) return null;
    left.delete(file);
    return file;
  };
  const byPath = new Map(after.map((file) => [insideOf(folders.after, file), file]));
  const found = new Map(before.map((file) => [file, take(byPath.get(insideOf(folders.before, file)))]));
  const lone = before.filter((file) => found.get(file) === null);
  const [byName, ownNames] = [uniqueBy([...left], withoutVersion), uniqueBy(lone, withoutVersion)];
  for (const [name, file] of ownNames) found.set(file, take(byName.get(name)));
  const pairs = before.map((file) => ({ before: file, after: found.get(file) ?? null }));
  return [...pairs, ...[...left].map((file) => ({ before: null, after: file }))];
}
