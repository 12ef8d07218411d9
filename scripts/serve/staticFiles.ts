/* A folder as the build leaves it: which file a path asks for, and the headers that the build's `_headers` gives it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { headersFor, readHeaders } from "../build/headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
};

export interface ServedFile {
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function contentType(file: string): string {
  return TYPES[extname(file)] ?? "application/octet-stream";
}

function decoded(path: string): string | null {
  try {
    return posix.normalize(decodeURIComponent(path));
  } catch {
    return null;
  }
}

/** `path` begins with a slash. Null where the folder has no such file, or the path leads out of it. */
export function servedFile(folder: string, path: string): ServedFile | null {
  const asked = decoded(path);
  if (asked === null || /\.\.|[\\\0]/.test(asked)) return null;
  const file = join(folder, asked);
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const rules = readHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  return { file, headers: { "Content-Type": contentType(file), ...headersFor(asked, rules) } };
}
