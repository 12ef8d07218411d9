import { PICTURE } from "./case/picture/picture.ts";
import { later } from "./later.tsx";

/** Only Sag is there from the start: the others, with all they know of tables and rules, come when they are needed. */
export const TABLES_VIEW = later(async () => (await import("./tables/TablesView.tsx")).TablesView);
export const CHECK_VIEW = later(async () => (await import("./check/CheckView.tsx")).CheckView);
export const FUNCTIONS_VIEW = later(async () => (await import("./functions/FunctionsView.tsx")).FunctionsView);
export const READY_VIEW = later(async () => (await import("./submission/ReadyView.tsx")).ReadyView);
export const NEW_CASE_VIEW = later(async () => (await import("./case/edit/NewCaseView.tsx")).NewCaseView);
export const DRAFT_VIEW = later(async () => (await import("./case/draft/DraftView.tsx")).DraftView);

export const RENAME_CASE = later(async () => (await import("./case/edit/RenameCase.tsx")).RenameCase);
export const DELETE_CASE = later(async () => (await import("./case/edit/DeleteCase.tsx")).DeleteCase);
export const LEAVE_QUESTION = later(async () => (await import("./case/LeaveQuestion.tsx")).LeaveQuestion, {
  quiet: true,
});
export const EDIT_VIEW = later(async () => (await import("./case/edit/EditCaseView.tsx")).EditCaseView);

const QUIET = { quiet: true } as const;

export const CASE_OVERVIEW = later(async () => (await import("./case/CaseOverview.tsx")).CaseOverview, QUIET);
export const CASE_NOTICES = later(async () => (await import("./case/CaseNotices.tsx")).CaseNotices, QUIET);
export const FAILURE_BAR = later(async () => (await import("./FailureBar.tsx")).FailureBar, QUIET);
export const PROGRESS_LINE = later(async () => (await import("./ProgressLine.tsx")).ProgressLine, QUIET);

/** For a moment when nobody waits for anything. */
export async function fetchViews(): Promise<void> {
  for (const view of [
    CASE_OVERVIEW,
    CASE_NOTICES,
    FAILURE_BAR,
    PROGRESS_LINE,
    PICTURE,
    TABLES_VIEW,
    CHECK_VIEW,
    READY_VIEW,
    NEW_CASE_VIEW,
    DRAFT_VIEW,
    EDIT_VIEW,
    LEAVE_QUESTION,
    RENAME_CASE,
    DELETE_CASE,
    FUNCTIONS_VIEW,
  ])
    await view.ready();
}
