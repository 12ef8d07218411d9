import { terminalJson } from "../terminalText.ts";
import { fileJson } from "./fileJson.ts";
import type { Format } from "./format.ts";

const indented = (text: string): string => text.replace(/^/gm, "  ");

/** One list, with an entry per file. */
export const jsonFormat: Format = {
  head: () => "[\n",
  file: (report) => indented(terminalJson(fileJson(report))),
  between: ",\n",
  tail: () => "\n]\n",
};

/** An entry per line. */
export const jsonLinesFormat: Format = {
  head: () => "",
  file: (report) => `${terminalJson(fileJson(report), 0)}\n`,
  between: "",
  tail: () => "",
};
