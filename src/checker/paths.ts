import { posix } from "node:path";

/** The last part of a path of either system. */
export function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** With "/" between its parts, and no part that leads nowhere; "." is the folder one stands in. */
const plainPath = (path: string): string => posix.normalize(path.replaceAll("\\", "/"));

/** What of a file's path lies under the folder; null where the file lies elsewhere. */
export function insideOf(folder: string, file: string): string | null {
  const [above, own] = [plainPath(folder).replace(/\/*$/, ""), plainPath(file)];
  if (above === ".") return /^(\/|\.\.\/|[a-z]:)/i.test(own) ? null : own;
  return own.startsWith(`${above}/`) ? own.slice(above.length + 1) : null;
}
