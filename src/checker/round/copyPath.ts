import { nameOf } from "../findFiles.ts";

const slashes = (path: string): string => path.replaceAll("\\", "/");

/** Where a file's copy lies in the folder: as the file lies under the path it was found by, and never outside it. */
export function copyPath(folder: string, file: string, paths: readonly string[]): string {
  const own = slashes(file).replace(/^(\.\/)+/, "");
  const above = paths
    .map((path) =>
      slashes(path)
        .replace(/^(\.\/)+/, "")
        .replace(/\/*$/, "/"),
    )
    .find((path) => own.startsWith(path));
  const inside = above === undefined ? own : own.slice(above.length);
  const isInside = !inside.startsWith("/") && !/^[a-z]:/i.test(inside) && !inside.split("/").includes("..");
  return `${slashes(folder).replace(/\/+$/, "")}/${isInside ? inside : nameOf(file)}`;
}
