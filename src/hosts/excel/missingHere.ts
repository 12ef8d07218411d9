import type { Missing } from "../../app/workbookHost.ts";

/** What an older Excel lacks, and since which ExcelApi it has been there. All else runs from 1.14 on (LTSC 2021). */
const SINCE: readonly (readonly [Missing, string])[] = [
  ["renamedSheets", "1.17"],
  ["notes", "1.18"],
  ["oneUndoStep", "1.20"],
];

export function missingHere(): Missing[] {
  return SINCE.filter(([, version]) => !Office.context.requirements.isSetSupported("ExcelApi", version)).map(
    ([missing]) => missing,
  );
}
