import type { ReactNode } from "react";
import type { ViewProps } from "../viewProps.ts";
import { ImportProblems } from "./draft/ImportProblems.tsx";
import { SheetReadingOutcome } from "./draft/SheetReadingOutcome.tsx";
import { UnreadCases } from "./draft/UnreadCases.tsx";
import { FrontNotice } from "./FrontNotice.tsx";

/** What there is to say of cases and of the sheet in front, above the case itself. */
export function CaseNotices({ app, state }: ViewProps): ReactNode {
  const { caseWork: work, unreadCases } = state;
  return (
    <>
      <UnreadCases cases={unreadCases} />
      {work.kind === "importFailed" && <ImportProblems file={work.file} problems={work.problems} />}
      <SheetReadingOutcome work={work} />
      <FrontNotice app={app} state={state} />
    </>
  );
}
