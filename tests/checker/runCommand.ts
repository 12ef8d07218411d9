import { commandLine } from "../../src/checker/commandLine.ts";
import type { Disk, ExitCode } from "../../src/checker/disk.ts";
import { doFileJob } from "../../src/checker/round/fileJob.ts";

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
}

/** A command in a world without a process: what it says, and what it leaves on the disk. */
export async function runCommand(words: readonly string[], disk: Disk, time = ""): Promise<CommandResult> {
  let [stdout, stderr] = ["", ""];
  const exitCode = await commandLine(words, {
    disk,
    time,
    progress: null,
    out: async (text) => {
      stdout += text;
      return true;
    },
    err: (text) => {
      stderr += text;
    },
    check: async function* (jobs) {
      for (const job of jobs) yield structuredClone(doFileJob(structuredClone(job), disk));
    },
  });
  return { stdout, stderr, exitCode };
}
