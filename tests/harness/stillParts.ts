import type { AppParts } from "../../src/app/app.ts";
import { workbookFiles } from "../../src/hosts/xlsx/xlsxFiles.ts";
import { wordFiles } from "../../src/hosts/docx/docxFiles.ts";

/** What an app needs besides a host and cases: here the clock stands still and nobody waits. */
export const STILL: Pick<AppParts, "books" | "breathe" | "clock" | "wait" | "word"> = {
  breathe: () => Promise.resolve(),
  clock: () => ({ year: 2026, month: 11, day: 22, hour: 12, minute: 17 }),
  books: workbookFiles,
  word: wordFiles,
  wait: () => Promise.resolve(),
};
