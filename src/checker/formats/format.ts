import type { PassedOver } from "../read/findFiles.ts";
import type { FileReport } from "../fileReport.ts";
import type { FileSummary } from "../round/fileSummary.ts";

/** What a whole report knows, beside its files. */
export interface ReportFrame {
  readonly time: string;
  /** The earlier round: its file, and what it had that is gone; null where there is none. */
  readonly since: { readonly name: string; readonly gone: readonly string[] } | null;
  readonly passedOver: PassedOver;
}

/** A form of the report, written file by file: nothing of a file is kept once its part is written. */
export interface Format {
  readonly head: (frame: ReportFrame) => string;
  /** The file's part; "" for none. `index` counts from 0. */
  readonly file: (report: FileReport, frame: ReportFrame, index: number) => string;
  /** Between two parts that are not empty. */
  readonly between: string;
  readonly tail: (summaries: readonly FileSummary[], frame: ReportFrame) => string;
  /** The head tells of all the files, so it is written last and the parts wait for it. */
  readonly headLast?: (summaries: readonly FileSummary[], frame: ReportFrame) => string;
}
