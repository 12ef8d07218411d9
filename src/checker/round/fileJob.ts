import type { CheckFormat } from "../arguments/orders.ts";
import type { Disk } from "../disk.ts";
import { faultText, fileReport, type FileReport } from "../fileReport.ts";
import type { FileToCheck } from "../read/findFiles.ts";
import { fileJson } from "../formats/fileJson.ts";
import type { ReportFrame } from "../formats/format.ts";
import { FORMATS } from "../formats/formats.ts";
import type { Settings } from "../checkerSettings.ts";
import { terminalJson, terminalText } from "../terminalText.ts";
import { type CopyOrder, writeCopy } from "./copies.ts";
import { type FileSummary, summaryOf } from "./fileSummary.ts";
import { type KeptFile, sinceLast } from "./sinceLast.ts";

/** One file to check and what is wanted of it. Plain data: it goes to another thread and comes back. */
export interface FileJob {
  readonly found: FileToCheck;
  readonly settings: Settings;
  readonly format: CheckFormat;
  readonly frame: ReportFrame;
  readonly index: number;
  /** What an earlier round said of the file; null where the round is held against none. */
  readonly since: { readonly kept: KeptFile | null } | null;
  readonly wantsBase: boolean;
  readonly copy: CopyOrder | null;
}

export interface FileOutcome {
  /** The file's part of the report. */
  readonly part: string;
  /** Its entry in the base; "" where none is wanted. */
  readonly basePart: string;
  readonly summary: FileSummary;
  /** Lines for standard error: what could not be read or written, and what was written. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

function held(report: FileReport, { since }: FileJob): FileReport {
  if (report.kind === "unreadable" || since === null) return report;
  const { findings, accepted } = report.report;
  const states = sinceLast(
    findings,
    accepted.map(({ finding }) => finding),
    since.kept,
  );
  return { ...report, since: states };
}

function outcomeOf(report: FileReport, job: FileJob, disk: Disk): FileOutcome {
  const own = held(report, job);
  const unread = report.kind === "unreadable" ? [terminalText(`${report.file}: ${report.error}`)] : [];
  const copied = own.kind === "checked" && job.copy ? writeCopy(own, job.copy, disk) : { problems: [], notes: [] };
  return {
    part: FORMATS[job.format].file(own, job.frame, job.index),
    basePart: job.wantsBase ? terminalJson(fileJson(report), 0) : "",
    summary: summaryOf(own),
    problems: [...unread, ...copied.problems],
    notes: copied.notes,
  };
}

/** Reads, checks and reports one file. A fault of ours in it is told as the file's own, for the others' sake. */
export function doFileJob(job: FileJob, disk: Disk): FileOutcome {
  try {
    return outcomeOf(fileReport(job.found, disk, job.settings), job, disk);
  } catch (fault) {
    return outcomeOf({ kind: "unreadable", file: job.found.file, error: faultText(fault) }, job, disk);
  }
}
