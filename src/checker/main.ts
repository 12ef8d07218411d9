/** The command line's only part that touches the process and the disk. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { env, argv, stderr, stdout } from "node:process";
import { timeText } from "../app/check/dateText.ts";
import { commandLine } from "./commandLine.ts";
import type { Disk, DiskProblem, DiskResult } from "./disk.ts";

const PROBLEMS: Readonly<Record<string, DiskProblem>> = {
  ENOENT: { kind: "missing" },
  ENOTDIR: { kind: "missing" },
  EACCES: { kind: "denied" },
  EPERM: { kind: "denied" },
  EBUSY: { kind: "busy" },
  EEXIST: { kind: "exists" },
  EISDIR: { kind: "isFolder" },
};

function attempt<T>(action: () => T, meaning: Readonly<Record<string, DiskProblem>> = PROBLEMS): DiskResult<T> {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return { ok: false, problem: meaning[String(error.code)] ?? { kind: "other", detail: String(error.code) } };
  }
}

/** npm starts scripts in the project's folder; paths are meant from where the user stands. */
const standing = /^(kontrol|tabeller)$/.test(env["npm_lifecycle_event"] ?? "") ? (env["INIT_CWD"] ?? "") : "";
const fromHere = (path: string): string => resolve(standing, path);

const disk: Disk = {
  look: (path) =>
    attempt(() => {
      const stats = statSync(fromHere(path));
      return stats.isDirectory() ? { kind: "folder" as const } : { kind: "file" as const, size: stats.size };
    }),
  list: (folder) =>
    attempt(() =>
      readdirSync(fromHere(folder))
        .sort()
        .map((name) => join(folder, name)),
    ),
  read: (path) => attempt(() => new Uint8Array(readFileSync(fromHere(path)))),
  write: (path, bytes, overwrite) =>
    attempt(
      () => {
        writeFileSync(fromHere(path), bytes, { flag: overwrite ? "w" : "wx" });
        return null;
      },
      { ...PROBLEMS, ENOENT: { kind: "folderMissing" } },
    ),
};

function time(): string {
  const now = new Date();
  return timeText({
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
    hour: now.getHours(),
    minute: now.getMinutes(),
  });
}

/** A reader that stops early, as `| head`, is no failure of ours. */
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const result = commandLine(argv.slice(2), disk, time());
  stderr.write(result.stderr);
  stdout.write(result.stdout);
  process.exitCode = result.exitCode;
} catch (error) {
  stderr.write(
    "Programmet gik i stå på grund af en fejl i det selv. Send denne tekst til " +
      `support:\n${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 2;
}
