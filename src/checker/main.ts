/** The command line's only part that touches the process; its threads run the same file. */
import { env, argv, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { timeText } from "../app/check/dateText.ts";
import { commandLine } from "./commandLine.ts";
import { nodeDisk, problemOf } from "./process/nodeDisk.ts";
import { checkFiles, type WorkerData } from "./process/pool.ts";
import { doFileJob, type FileJob } from "./round/fileJob.ts";
import { diskText } from "./disk.ts";
import type { World } from "./world.ts";

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

/** Waits until the text is handed on, so that a long report never piles up. A reader that stops early, as `| head`, is no failure. */
function out(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    stdout.write(text, (error) => {
      const problem = error ? problemOf(error, { EPIPE: { kind: "missing" }, ENOSPC: { kind: "full" } }) : null;
      if (problem && problem.kind !== "missing") stderr.write(`Rapporten kunne ikke skrives. ${diskText(problem)}\n`);
      resolve(problem === null || problem.kind === "missing");
    });
  });
}

const CLEAR_LINE = "\r\u001b[K";

/** npm starts scripts in the project's folder; paths are meant from where the user stands. */
function world(isNpmScript: boolean): World {
  const standing = isNpmScript ? (env["INIT_CWD"] ?? "") : "";
  const disk = nodeDisk(standing);
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write(CLEAR_LINE);
    isShown = false;
  };
  const progress = (text: string): void => {
    stderr.write(`${CLEAR_LINE}${[...text].slice(0, (stderr.columns ?? 80) - 1).join("")}`);
    isShown = true;
  };
  const data: WorkerData = { standing };
  // Run from its sources, by a compiler on the fly that threads do not have, it checks one file at a time.
  const program = import.meta.url.endsWith(".ts") ? null : fileURLToPath(import.meta.url);
  return {
    disk,
    time: time(),
    out: (text) => {
      clear();
      return out(text);
    },
    err: (text) => {
      clear();
      stderr.write(text);
    },
    progress: stderr.isTTY ? progress : null,
    check: (jobs, count, atOnce) => checkFiles(jobs, count, atOnce, { program, disk, data }),
  };
}

async function runCommand(): Promise<void> {
  stdout.on("error", () => undefined); // told by `out`
  const script = env["npm_lifecycle_event"] ?? "";
  const isNpmScript = /^(kontrol|tabeller)$/.test(script) && argv[2] === script;
  try {
    process.exitCode = await commandLine(argv.slice(2), world(isNpmScript), isNpmScript);
  } catch (error) {
    stderr.write(
      "Programmet gik i stå på grund af en fejl i det selv. Send denne tekst til " +
        `support:\n${String(error instanceof Error ? error.stack : error)}\n`,
    );
    process.exitCode = 2;
  }
}

function serveThread(): void {
  const { standing } = workerData as WorkerData;
  const disk = nodeDisk(standing);
  parentPort?.on("message", (job: FileJob) => parentPort?.postMessage(doFileJob(job, disk)));
}

if (isMainThread) await runCommand();
else serveThread();
