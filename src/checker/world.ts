import type { Disk, ExitCode } from "./disk.ts";
import type { FileJob, FileOutcome } from "./round/fileJob.ts";

/** What a command needs beside its words: `main` gives the real things, tests their own. */
export interface World {
  readonly disk: Disk;
  /** Standard output. Answers false where it takes no more: a full disk behind it, or a reader that has gone. */
  out(text: string): Promise<boolean>;
  /** Standard error. */
  err(text: string): void;
  /** What a printed report says of when it was made. */
  readonly time: string;
  /** Replaces the line of progress on a terminal; null where there is no terminal to see it. */
  readonly progress: ((text: string) => void) | null;
  /** Checks files, `jobs` at a time, and answers in their order. Null = as many as suits the machine. */
  check(jobs: Iterable<FileJob>, count: number, atOnce: number | null): AsyncIterable<FileOutcome>;
}

export type Command = (world: World) => Promise<ExitCode>;
