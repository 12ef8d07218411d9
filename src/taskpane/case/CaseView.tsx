import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { frontOfCase, shownCase } from "../../app/front/front.ts";
import { type AppState, selectedOwnCase } from "../../app/state.ts";
import type { ViewProps } from "../viewProps.ts";
import { CaseTools } from "./CaseTools.tsx";
import { checkSheet } from "./draft/checkSheet.ts";
import { CASE_NOTICES, CASE_OVERVIEW, DRAFT_VIEW, EDIT_VIEW, NEW_CASE_VIEW } from "../views.ts";
import { EmptyCase } from "./EmptyCase.tsx";
import { OwnCaseTools } from "./OwnCaseTools.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
});

function hasNotices(state: AppState): boolean {
  return state.caseWork.kind !== "none" || state.unreadCases.length > 0 || frontOfCase(state) !== null;
}

/** The chosen case, or the way to one. */
export function CaseView(props: ViewProps): ReactNode {
  const styles = useStyles();
  const { app, state } = props;
  const { caseWork: work } = state;
  if (work.kind === "newCase") return <NEW_CASE_VIEW.Part app={app} work={work} />;
  if (work.kind === "editing") return <EDIT_VIEW.Part app={app} work={work} />;
  if (work.kind === "drafts") return <DRAFT_VIEW.Part app={app} work={work} />;
  const model = shownCase(state);
  const own = selectedOwnCase(state);
  return (
    <div className={styles.view}>
      <CaseTools app={app} model={model} isReading={work.kind === "reading"} />
      {hasNotices(state) && <CASE_NOTICES.Part app={app} state={state} />}
      {own && <OwnCaseTools app={app} own={own} work={work} />}
      {model ? (
        <CASE_OVERVIEW.Part
          app={app}
          chart={state.chart}
          model={model}
          isLaidOut={frontOfCase(state) !== null}
          onNext={() => app.dispatch({ type: "viewChosen", view: "tables" })}
          onCheck={() => checkSheet(app)}
        />
      ) : (
        <EmptyCase {...props} />
      )}
    </div>
  );
}
