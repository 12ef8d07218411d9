/* The built command beside its sources run on the fly, and beside the mere reading; `npm run build` first. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { PLAIN_SETTINGS } from "../src/checker/checkerSettings.ts";
import { nodeDisk } from "../src/checker/process/nodeDisk.ts";
import { doFileJob } from "../src/checker/round/fileJob.ts";
import { readXlsx } from "../src/hosts/xlsx/readXlsx.ts";
import { measureBoth, median } from "./measure.ts";
import { times } from "./printed.ts";

const BUILT = "dist/kommando/kvantum-ark.js";
const FOLDER = "tests/golden/published";
const DISK = nodeDisk("");
const ROUNDS = 7;
const FILES = 200;
const MANY = 2_000;

function milliseconds(run: () => void, rounds = ROUNDS): number {
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function node(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status === null || status > 1) throw new Error(stderr);
  return stdout;
}

/** The published workbooks over and over under other names. */
function round(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "runde-"));
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
  for (let index = 0; index < count; index += 1)
    copyFileSync(join(FOLDER, files[index % files.length]!), join(folder, `${index}.xlsx`));
  return folder;
}

/** MB of heap: without a limit Node clears away only when it must, and more files look like more memory. */
const HEAP = 48;

/** The most memory a run held, in MB. */
function memoryOf(folder: string): number {
  const script = `process.argv.splice(1, 1);
    process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    await import(${JSON.stringify(join(process.cwd(), BUILT))});`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      "--input-type=module",
      "-e",
      script,
      "-",
      "_",
      "kontrol",
      folder,
      "--format",
      "jsonl",
      "--jobs",
      "1",
    ],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  if (status === null || status > 1) throw new Error(stderr);
  return Number(/\d+$/.exec(stderr)?.[0]) / 1024;
}

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

function readAll(folder: string): void {
  for (const file of filesIn(folder)) if (!readXlsx(new Uint8Array(readFileSync(file))).ok) throw new Error(file);
}

/** What the command does with each file, in this process: both sides are as warm, and neither has a start. */
function checkAll(folder: string): void {
  const frame = { time: "", since: null, passedOver: { locks: [], others: [], folderLinks: [] } };
  const job = { settings: PLAIN_SETTINGS, format: "jsonl", frame, since: null, wantsBase: false, copy: null } as const;
  for (const [index, file] of filesIn(folder).entries()) {
    const { problems } = doFileJob({ ...job, found: { file, ok: true }, index }, DISK);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  }
}

/** Two threads are no faster than one where others have taken the cores: that is said beside the figure. */
function besideOthers(): string {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  return load < 1
    ? ""
    : ` (maskinen har ${cores} kerner og havde en belastning på ${load.toFixed(1).replace(".", ",")})`;
}

export function benchCommand(): void {
  const start = milliseconds(() => void node(BUILT, "--version"));
  const onTheFly = milliseconds(() => void node("--import", "tsx", "src/checker/main.ts", "--version"));
  process.stdout.write(`Start: ${times(start / onTheFly)} oversættelsen undervejs\n`);

  const folder = round(FILES);
  const { ours, plain } = measureBoth(
    () => checkAll(folder),
    () => readAll(folder),
    3,
  );
  process.stdout.write(
    `${FILES} projektmapper, begge i samme varme proces: at læse, kontrollere og fortælle tager ${times(ours / plain)} ` +
      `den blotte læsning, og hvad der kommer oven i den, ${times((ours - plain) / plain)}\n`,
  );
  const one = milliseconds(() => void node(BUILT, "kontrol", folder, "--format", "jsonl", "--jobs", "1"), 3);
  const two = milliseconds(() => void node(BUILT, "kontrol", folder, "--format", "jsonl", "--jobs", "2"), 3);
  process.stdout.write(`To tråde: ${times(one / two)} så hurtigt som én${besideOthers()}\n`);
  const few = memoryOf(folder);
  rmSync(folder, { recursive: true });
  const large = round(MANY);
  process.stdout.write(
    `${MANY} projektmapper: ${times(memoryOf(large) / few)} hukommelsen for ${FILES}, begge med ${HEAP} MB til data\n`,
  );
  rmSync(large, { recursive: true });
}
