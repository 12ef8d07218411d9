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

function uniqueBy(files: Iterable<string>, keyOf: (file: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const file of files) {
    if (found.has(keyOf(file))) twice.add(keyOf(file));
    found.set(keyOf(file), file);
  }
  return new Map([...found].filter(([key]) => !twice.has(key)));
}

const ownName = (file: string): string => nameOf(file).toLowerCase().normalize("NFC");

/** Which file each was before: the same path, else the only one of its name, else the only one but for the version. */
export function pairsByName(
  before: readonly string[],
  after: readonly string[],
  pathOf: (file: string) => string,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const [left, lone] = [new Set(before), new Set(after)];
  for (const keyOf of [pathOf, ownName, withoutVersion]) {
    const [earlier, later] = [uniqueBy(left, keyOf), uniqueBy(lone, keyOf)];
    for (const [key, file] of later) {
      const old = earlier.get(key);
      if (old === undefined) continue;
      pairs.set(file, old);
      left.delete(old);
      lone.delete(file);
    }
  }
  return pairs;
}

/** The files of two folders that are each other's versions. */
export function pairFiles(
  folders: { readonly before: string; readonly after: string },
  before: readonly string[],
  after: readonly string[],
): FilePair[] {
  const inside = new Map([
    ...before.map((file) => [file, insideOf(folders.before, file) ?? file] as const),
    ...after.map((file) => [file, insideOf(folders.after, file) ?? file] as const),
  ]);
  const earlier = pairsByName(before, after, (file) => inside.get(file) ?? file);
  const later = new Map([...earlier].map(([file, old]) => [old, file]));
  const pairs = before.map((file) => ({ before: file, after: later.get(file) ?? null }));
  return [...pairs, ...after.filter((file) => !earlier.has(file)).map((file) => ({ before: null, after: file }))];
}
