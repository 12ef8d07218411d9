import { insideOf, nameOf } from "../paths.ts";

const SIGN = /[*?{[]/;

/** The folder a path searches: "runde" of "runde/*.xlsx". */
function searched(path: string): string {
  const own = path.replaceAll("\\", "/");
  if (!SIGN.test(own)) return own;
  return own.slice(0, own.lastIndexOf("/", own.search(SIGN)) + 1) || ".";
}

/**
 * Where a file's copy lies in the folder: as the file lies under the path it was found by, and never outside it. A file
 * that is named outright is copied under its own name.
 */
export function copyPath(folder: string, file: string, paths: readonly string[]): string {
  const inside = paths
    .filter((path) => path !== file)
    .map((path) => insideOf(searched(path), file))
    .find((found) => found !== null);
  const isInside = inside && !inside.startsWith("/") && !/^[a-z]:/i.test(inside) && !inside.split("/").includes("..");
  return `${folder.replaceAll("\\", "/").replace(/\/+$/, "")}/${isInside ? inside : nameOf(file)}`;
}
