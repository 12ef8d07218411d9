import { contentOf } from "../../app/check/reportContent.ts";
import { reportHtml } from "../../domain/report/reportHtml.ts";
import type { Format } from "./format.ts";

/** A page to print, with a part per file; what could not be read is told on stderr, as always. */
export const htmlFormat: Format = {
  head: () => "",
  file: (checked, { time }) => {
    if (checked.kind === "unreadable") return "";
    const about = [
      { label: "Fil", value: checked.file },
      ...checked.messages.map((value) => ({ label: "Note", value })),
    ];
    return reportHtml(contentOf(checked.report, { about, time, off: [] }));
  },
  between: "",
  tail: () => "",
};
