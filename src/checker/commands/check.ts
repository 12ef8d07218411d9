import { counted } from "../../app/texts/displayText.ts";
import { SEVERITIES } from "../../domain/rules/rule.ts";
import type { CheckFormat, CheckOrder } from "../arguments/orders.ts";
import { foldersWithoutFiles, PLAIN_CONFIG, readConfig, settingsFor, type Config } from "../config/config.ts";
import { openSink, type Sink } from "../destination.ts";
import { diskText, type ExitCode } from "../disk.ts";
import { type IsOriginal, originalsOf, sparing } from "../originals.ts";
import { findFiles, type FoundFiles } from "../read/findFiles.ts";
import type { ReportFrame } from "../formats/format.ts";
import { FORMATS } from "../formats/formats.ts";
import { notCheckedLines } from "../formats/summaryTable.ts";
import { refuse } from "../refuse.ts";
import { earlierRound, type EarlierRound, readBase } from "../round/base.ts";
import { copyPath } from "../round/copyPath.ts";
import type { CopyOrder } from "../round/copies.ts";
import type { FileJob } from "../round/fileJob.ts";
import type { CheckedSummary, FileSummary } from "../round/fileSummary.ts";
import type { KeptFile } from "../round/sinceLast.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";

/**
 * What is wrong with a file outweighs what is wrong in it; that nothing was checked outweighs that nothing was
 * found.
 */
function exitCode(summaries: readonly FileSummary[], { needsTables, failAt }: CheckOrder): ExitCode {
  if (summaries.some(({ checked }) => checked === null)) return 2;
  if (needsTables && summaries.some(({ checked }) => checked?.tables === 0)) return 3;
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(failAt) + 1);
  const isGrave = ({ counts, since }: CheckedSummary): boolean =>
    grave.some((severity) => (since?.fresh ?? counts)[severity] > 0);
  return summaries.some(({ checked }) => checked && isGrave(checked)) ? 1 : 0;
}

/** The files of the earlier round; a sentence where it cannot be used. */
function keptFiles(path: string, { disk }: World): readonly KeptFile[] | string {
  const bytes = disk.read(path);
  if (!bytes.ok) return diskText(bytes.problem);
  const base = readBase(new TextDecoder().decode(bytes.value));
  return base.ok ? base.files : base.problem;
}

interface Round {
  readonly isOriginal: IsOriginal;
  readonly order: CheckOrder;
  readonly config: Config;
  readonly earlier: EarlierRound | null;
  readonly frame: ReportFrame;
}

/** Null where no copies are asked for. */
function copyOf(file: string, { order, isOriginal }: Round): CopyOrder | null {
  const { copies, repairs, out, overwrite } = order;
  if (!copies && !repairs) return null;
  const path = copyPath(out ?? "", file, order.paths);
  return { path, marks: copies, repairs, overwrite, isOriginal: isOriginal(path) };
}

function* jobsOf({ files }: FoundFiles, round: Round): Generator<FileJob> {
  const { order, config, earlier, frame } = round;
  for (const [index, found] of files.entries()) {
    const settings = settingsFor(config, found.file);
    yield {
      found,
      settings: order.caseKind === null ? settings : { ...settings, caseKind: order.caseKind },
      format: order.format,
      frame,
      index,
      since: earlier && { kept: earlier.keptOf(found.file) },
      wantsBase: order.base !== null,
      copy: copyOf(found.file, round),
    };
  }
}

interface Sinks {
  readonly report: Sink;
  readonly base: Sink | null;
}

/** Each file's part is written as soon as those before it are; what a format says first of all waits for them. */
async function writeParts(round: Round, files: FoundFiles, sinks: Sinks, world: World): Promise<RoundEnd> {
  const { format: name, jobs } = round.order;
  const format = FORMATS[name];
  const summaries: FileSummary[] = [];
  const waiting: string[] = [];
  let [isWell, isFirst, baseIsFirst] = [true, true, true];
  const write = async (text: string): Promise<void> => {
    if (format.headLast) waiting.push(text);
    else await sinks.report.write(text);
  };
  await write(format.head(round.frame));
  for await (const outcome of world.check(jobsOf(files, round), files.files.length, jobs)) {
    const { part, basePart, summary, problems, notes } = outcome;
    summaries.push(summary);
    world.progress?.(`${summaries.length} af ${counted(files.files.length, "fil", "filer")}  ${summary.file}`);
    for (const line of [...problems, ...notes]) world.err(`${line}\n`);
    if (problems.length > 0) isWell = false;
    if (part !== "") await write(isFirst ? part : format.between + part);
    if (part !== "") isFirst = false;
    if (basePart !== "") await sinks.base?.write(`${baseIsFirst ? "[\n" : ",\n"}${basePart}`);
    if (basePart !== "") baseIsFirst = false;
  }
  if (format.headLast) await sinks.report.write(format.headLast(summaries, round.frame));
  for (const text of waiting) await sinks.report.write(text);
  await sinks.report.write(format.tail(summaries, round.frame));
  await sinks.base?.write(baseIsFirst ? "[\n]\n" : "\n]\n");
  return { summaries, isWell };
}

interface RoundEnd {
  readonly summaries: readonly FileSummary[];
  readonly isWell: boolean;
}

const NO_FILES_THERE =
  "Ingen af filerne ligger i en mappe, der hedder sådan, så dens indstillinger er ikke brugt. Store og små bogstaver tæller.";

/** They say themselves which files were passed over; beside the others it is said on standard error. */
const READ_BY_PEOPLE: readonly CheckFormat[] = ["text", "html"];

/** Checks every file; one that cannot be read does not keep the others from being checked. */
export async function runCheck(order: CheckOrder, world: World): Promise<ExitCode> {
  const config = order.config === null ? PLAIN_CONFIG : readConfig(order.config, world.disk);
  if (Array.isArray(config)) return refuse(world, order.config ?? "", config);
  const kept = order.since === null ? null : keptFiles(order.since, world);
  if (typeof kept === "string") return refuse(world, order.since ?? "", [kept]);
  const found = findFiles(order.paths, world.disk);
  const makesCopies = order.copies || order.repairs;
  if (order.base !== null && order.base === order.out)
    return refuse(world, order.base, ["Rapporten og basis kan ikke skrives i den samme fil."]);
  const files = found.files.map(({ file }) => file);
  const isOriginal = originalsOf(files, world.disk);
  const careful = { ...world, disk: sparing(world.disk, isOriginal) };
  const report = openSink(careful, makesCopies ? null : order.out, order.overwrite);
  const base = order.base === null ? null : openSink(careful, order.base, order.overwrite);
  if (!report || (order.base !== null && !base)) return 2;
  const earlier = kept && earlierRound(kept, files);
  const since = order.since === null ? null : { name: order.since, gone: earlier?.gone ?? [] };
  const frame = { time: world.time, since, passedOver: found.passedOver };
  if (!READ_BY_PEOPLE.includes(order.format))
    for (const line of notCheckedLines(frame)) world.err(`${terminalText(line)}\n`);
  for (const folder of foldersWithoutFiles(config, files))
    world.err(`${terminalText(`${order.config}: mapper › ${folder}: ${NO_FILES_THERE}`)}\n`);
  const round = { order, config, earlier, frame, isOriginal };
  const { summaries, isWell } = await writeParts(round, found, { report, base }, world);
  const isWritten = [await report.end(), (await base?.end()) ?? true].every(Boolean);
  return isWell && isWritten ? exitCode(summaries, order) : 2;
}
