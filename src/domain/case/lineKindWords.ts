import type { LineKind } from "./caseModel.ts";

/** The word in the helper column "Art", which the formulas of tables A-E look for. */
export const LINE_KIND_WORDS: Readonly<Record<LineKind, string>> = {
  saving: "Besparelse",
  operation: "Varig drift",
  implementation: "Implementering",
  activity: "Aktivitet",
};
