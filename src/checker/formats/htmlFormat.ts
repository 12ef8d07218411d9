import { fileSection } from "../html/fileSection.ts";
import { frontPage } from "../html/frontPage.ts";
import { page } from "../html/page.ts";
import { SORT_SCRIPT } from "../html/sortScript.ts";
import type { Format } from "./format.ts";

/** No text from a file can hold it: those are escaped. */
const HERE = "<!-- filerne -->";
const [OPEN = "", CLOSE = ""] = page("Kontrolrapport", HERE, SORT_SCRIPT).split(HERE);

/** A page for a round: all files at a glance, then a part per file; it can be printed, and fetches nothing. */
export const htmlFormat: Format = {
  head: () => "",
  file: (report, { time }, index) => (report.kind === "unreadable" ? "" : fileSection(report, time, index)),
  between: "",
  headLast: (summaries, frame) => OPEN + frontPage(summaries, frame),
  tail: () => CLOSE,
};
