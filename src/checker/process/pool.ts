/** Files checked in threads, and told in order. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Disk } from "../disk.ts";
import { faultText } from "../fileReport.ts";
import { FORMATS } from "../formats/formats.ts";
import { doFileJob, type FileJob, type FileOutcome } from "../round/fileJob.ts";

/** Below so many files per thread, starting it takes longer than it saves. */
const FILES_PER_THREAD = 12;
const MOST_THREADS = 8;
/** Answers that may wait for an earlier one, per thread: more would fill the memory behind a slow file. */
const AHEAD = 4;

/** What a thread is started with. */
export interface WorkerData {
  readonly standing: string;
}

function threadsFor(count: number, wanted: number | null): number {
  const own = Math.min(MOST_THREADS, availableParallelism(), Math.floor(count / FILES_PER_THREAD));
  return Math.max(1, Math.min(wanted ?? own, count));
}

async function* oneByOne(jobs: Iterable<FileJob>, disk: Disk): AsyncGenerator<FileOutcome> {
  for (const job of jobs) yield doFileJob(job, disk);
}

/** A file that brings its thread down is told as unreadable. */
function lost({ found, format, frame, index }: FileJob, fault: unknown): FileOutcome {
  const error = faultText(fault);
  const part = FORMATS[format].file({ kind: "unreadable", file: found.file, error }, frame, index);
  const summary = { file: found.file, error, checked: null };
  return { part, basePart: "", summary, problems: [`${found.file}: ${error}`], notes: [] };
}

/** A worker's listeners stay for its life: taking them off also lets go of its port. */
class Thread {
  readonly #program: string;
  readonly #data: WorkerData;
  #worker: Worker | null = null;
  #answer: (outcome: FileOutcome | Error) => void = () => undefined;

  constructor(program: string, data: WorkerData) {
    this.#program = program;
    this.#data = data;
  }

  #started(): Worker {
    const worker = new Worker(this.#program, { workerData: this.#data });
    const fall = (fault: Error): void => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#answer(fault);
    };
    worker.on("message", (outcome: FileOutcome) => this.#answer(outcome));
    worker.on("error", fall);
    worker.on("exit", (code) => fall(new Error(`tråden stoppede (${code})`)));
    return worker;
  }

  run(job: FileJob): Promise<FileOutcome> {
    this.#worker ??= this.#started();
    const worker = this.#worker;
    return new Promise((resolve) => {
      this.#answer = (answer) => resolve(answer instanceof Error ? lost(job, answer) : answer);
      worker.postMessage(job);
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }
}

async function* inThreads(jobs: Iterable<FileJob>, threads: readonly Thread[]): AsyncGenerator<FileOutcome> {
  const idle = [...threads];
  const waiting: (() => void)[] = [];
  const free = async (): Promise<Thread> => {
    if (idle.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    return idle.pop() as Thread;
  };
  const start = async (job: FileJob): Promise<FileOutcome> => {
    const thread = await free();
    const outcome = await thread.run(job);
    idle.push(thread);
    waiting.shift()?.();
    return outcome;
  };
  const running: Promise<FileOutcome>[] = [];
  for (const job of jobs) {
    running.push(start(job));
    if (running.length >= threads.length * AHEAD) yield (await running.shift()) as FileOutcome;
  }
  for (const outcome of running) yield await outcome;
}

/** `program` is the file threads run, null where nothing can run it alone; they read the disk as the command itself does. */
export async function* checkFiles(
  jobs: Iterable<FileJob>,
  count: number,
  wanted: number | null,
  { program, disk, data }: { readonly program: string | null; readonly disk: Disk; readonly data: WorkerData },
): AsyncGenerator<FileOutcome> {
  const threads = threadsFor(count, wanted);
  if (threads === 1 || program === null) return yield* oneByOne(jobs, disk);
  const pool = Array.from({ length: threads }, () => new Thread(program, data));
  try {
    yield* inThreads(jobs, pool);
  } finally {
    await Promise.all(pool.map((thread) => thread.stop()));
  }
}
