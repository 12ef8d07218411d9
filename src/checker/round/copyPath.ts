import { nameOf } from "../read/findFiles.ts";

const slashes = (path: string): string => path.replaceAll("\\", "/").replace(/^(\.\/)+/, "");

/** What a pattern names before its first sign that stands for others: "runde/" of "runde/*.xlsx". */
const fixedPart = (pattern: string): string => pattern.slice(0, pattern.lastIndexOf("/", pattern.search(/[*?{[]/)) + 1);

/** The folder a path searches, with "/" last; a file that is named outright is copied under its own name. */
const searched = (path: string): string => (/[*?{[]/.test(path) ? fixedPart(path) : path.replace(/\/*$/, "/"));

/** Where a file's copy lies in the folder: as the file lies under the path it was found by, and never outside it. */
export function copyPath(folder: string, file: string, paths: readonly string[]): string {
  const own = slashes(file);
  const above = paths.map(slashes).find((path) => path !== own && own.startsWith(searched(path)));
  const inside = above === undefined ? nameOf(own) : own.slice(searched(above).length);
  const isInside = !inside.startsWith("/") && !/^[a-z]:/i.test(inside) && !inside.split("/").includes("..");
  return `${folder.replaceAll("\\", "/").replace(/\/+$/, "")}/${isInside ? inside : nameOf(file)}`;
}
