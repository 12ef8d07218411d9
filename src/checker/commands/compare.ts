import { compareWorkbooks } from "../../domain/comparison/compareWorkbooks.ts";
import type { CompareOrder } from "../arguments/orders.ts";
import { COMPARISON_FORMATS, type ComparedFiles } from "../comparison/comparisonFormats.ts";
import { type FilePair, pairFiles } from "../comparison/pairFiles.ts";
import { openSink } from "../destination.ts";
import { passedOverLines } from "../formats/summaryTable.ts";
import { diskText, type Disk, type ExitCode } from "../disk.ts";
import { faultText } from "../fileReport.ts";
import { originalsOf, sparing } from "../originals.ts";
import { findFiles } from "../read/findFiles.ts";
import { readWorkbook } from "../read/readFileAsWorkbook.ts";
import { refuse } from "../refuse.ts";
import { terminalText } from "../terminalText.ts";
import type { World } from "../world.ts";

/** The files to hold against each other; a sentence where the two paths are not alike. */
function pairsOf({ before, after }: CompareOrder, world: World): readonly FilePair[] | { path: string; error: string } {
  const { disk } = world;
  const [one, other] = [disk.look(before), disk.look(after)];
  if (!one.ok) return { path: before, error: diskText(one.problem) };
  if (!other.ok) return { path: after, error: diskText(other.problem) };
  if (one.value.kind !== other.value.kind)
    return { path: after, error: "Sammenlign to filer eller to mapper, ikke en fil og en mappe." };
  if (one.value.kind === "file") return [{ before, after }];
  const filesIn = (folder: string): string[] => {
    const { files, passedOver } = findFiles([folder], disk);
    const unread = files.flatMap((found) => (found.ok ? [] : [`${found.file}: ${found.error}`]));
    for (const line of [...unread, ...passedOverLines(passedOver)]) world.err(`${terminalText(line)}\n`);
    return files.flatMap((found) => (found.ok ? [found.file] : []));
  };
  return pairFiles({ before, after }, filesIn(before), filesIn(after));
}

function compared(pair: FilePair, disk: Disk): ComparedFiles {
  if (pair.before === null || pair.after === null) return { ...pair, comparison: null, error: null };
  const [before, after] = [readWorkbook(pair.before, disk), readWorkbook(pair.after, disk)];
  if (!before.ok) return { ...pair, comparison: null, error: `${pair.before}: ${before.error}` };
  if (!after.ok) return { ...pair, comparison: null, error: `${pair.after}: ${after.error}` };
  try {
    return { ...pair, comparison: compareWorkbooks(before.workbook, after.workbook), error: null };
  } catch (fault) {
    return { ...pair, comparison: null, error: `${pair.after}: ${faultText(fault)}` };
  }
}

function exitCode(files: readonly ComparedFiles[]): ExitCode {
  if (files.some(({ error }) => error !== null)) return 2;
  const isEmpty = ({ comparison }: ComparedFiles): boolean =>
    comparison !== null && comparison.tables.before + comparison.tables.after === 0;
  if (files.length === 1 && files.every(isEmpty)) return 3;
  return files.some(({ comparison }) => comparison === null || comparison.changes.length > 0) ? 1 : 0;
}

/** Says what happened to the cases between two versions of a file, or of a folder of them. */
export async function runCompare(order: CompareOrder, world: World): Promise<ExitCode> {
  const pairs = pairsOf(order, world);
  if (!Array.isArray(pairs)) {
    const { path, error } = pairs as { path: string; error: string };
    return refuse(world, path, [error]);
  }
  const read = (pairs as readonly FilePair[]).flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  const careful = { ...world, disk: sparing(world.disk, originalsOf(read, world.disk)) };
  const sink = openSink(careful, order.out, order.overwrite);
  if (!sink) return 2;
  const files = (pairs as readonly FilePair[]).map((pair) => compared(pair, world.disk));
  for (const { error } of files) if (error !== null) world.err(`${error}\n`);
  const { before, after, format } = order;
  await sink.write(COMPARISON_FORMATS[format]({ before, after, time: world.time, files }));
  return (await sink.end()) ? exitCode(files) : 2;
}
