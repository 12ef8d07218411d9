import { later } from "./later.tsx";

/** Only Sag is there from the start: the others, with all they know of tables and rules, come when they are needed. */
export const TABLES_VIEW = later(async () => (await import("./tables/TablesView.tsx")).TablesView);
export const CHECK_VIEW = later(async () => (await import("./check/CheckView.tsx")).CheckView);
export const FUNCTIONS_VIEW = later(async () => (await import("./functions/FunctionsView.tsx")).FunctionsView);
export const READY_VIEW = later(async () => (await import("./submission/ReadyView.tsx")).ReadyView);
export const NEW_CASE_VIEW = later(async () => (await import("./case/edit/NewCaseView.tsx")).NewCaseView);
export const DRAFT_VIEW = later(async () => (await import("./case/draft/DraftView.tsx")).DraftView);

export const EDIT_VIEW = later(async () => (await import("./case/edit/EditCaseView.tsx")).EditCaseView);

export const PICTURE = later(async () => (await import("./case/picture/CasePictureView.tsx")).CasePictureView);

/** For a moment when nobody waits for anything. */
export async function fetchViews(): Promise<void> {
  for (const view of [
    PICTURE,
    TABLES_VIEW,
    CHECK_VIEW,
    READY_VIEW,
    NEW_CASE_VIEW,
    DRAFT_VIEW,
    EDIT_VIEW,
    FUNCTIONS_VIEW,
  ])
    await view.ready();
}
