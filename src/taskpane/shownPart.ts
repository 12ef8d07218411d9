import type { AppState } from "../app/state.ts";

const WHOLE_VIEWS = ["newCase", "editing", "drafts"];

/** What the pane shows, by name: another case, or a form in its place, is read from its top. */
export function shownPart({ view, caseId, caseWork, document, comparison }: AppState): string {
  if (view === "case") return WHOLE_VIEWS.includes(caseWork.kind) ? `case ${caseWork.kind}` : `case ${caseId ?? ""}`;
  if (view !== "check") return view;
  if (document.kind !== "none") return "check document";
  return comparison.kind === "none" ? view : "check comparison";
}
