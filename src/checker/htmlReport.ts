import { contentOf } from "../app/check/reportContent.ts";
import { reportHtml } from "../domain/report/reportHtml.ts";
import type { FileReport } from "./fileReport.ts";

/** A page to print, with a part per file; what could not be read is told on stderr, as always. */
export function htmlReport(reports: readonly FileReport[], time: string): string {
  const contents = reports.flatMap((checked) => {
    if (checked.kind === "unreadable") return [];
    const about = [
      { label: "Fil", value: checked.file },
      ...checked.messages.map((value) => ({ label: "Note", value })),
    ];
    return [contentOf(checked.report, { about, time, off: [] })];
  });
  return reportHtml(...contents);
}
