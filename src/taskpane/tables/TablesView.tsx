import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo } from "react";
import { isPreviewing, planFor, previewText, tableTicks } from "../../app/insertPreview.ts";
import { seenText } from "../../app/front/frontText.ts";
import { missingText } from "../../app/texts/missingText.ts";
import { frontOfCase, shownCase } from "../../app/front/front.ts";
import type { App } from "../../app/app.ts";
import type { AppState } from "../../app/state.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";
import type { ViewProps } from "../viewProps.ts";
import { ActionBar } from "../ActionBar.tsx";
import { WordDownloadButton } from "../document/WordDownloadButton.tsx";
import { FrontNotice } from "../case/FrontNotice.tsx";
import { SheetErrands } from "../submission/SheetErrands.tsx";
import { InsertOutcome } from "./InsertOutcome.tsx";
import { TableTicks } from "./TableTicks.tsx";
import { TargetChoice } from "./TargetChoice.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", justifyItems: "start", gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  preview: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Which tables, where, and what will be written, before anything is. */
export function TablesView({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const model = shownCase(state);
  const { leftOut, target } = state.tables;
  const missing = missingText(state.missing);
  const isLaidOut = frontOfCase(state)?.ours === true;
  const plan = useMemo(() => planFor(state), [model, leftOut]);
  const lacking = missing !== null && <Caption1 className={styles.preview}>{missing}</Caption1>;
  useSeenTarget(app, state, model !== null);
  if (!model || !plan) {
    return (
      <section className={styles.view}>
        <WayToTables app={app} state={state} />
        <SheetErrands app={app} state={state} isLaidOut={false} />
        {lacking}
      </section>
    );
  }
  return (
    <section className={styles.view}>
      <FrontNotice app={app} state={state} />
      {isLaidOut && <SheetErrands app={app} state={state} isLaidOut />}
      <TableTicks
        app={app}
        plan={plan}
        ticks={tableTicks(model, leftOut)}
        onTick={(table, ticked) => app.dispatch({ type: "tableTicked", table, ticked })}
      />
      <TargetChoice
        target={target}
        sheet={state.sheet}
        onChoose={(chosen) => app.dispatch({ type: "targetChosen", target: chosen })}
      />
      {!isLaidOut && <SheetErrands app={app} state={state} isLaidOut={false} />}
      {lacking}
      <Insert app={app} state={state} plan={plan} isLaidOut={isLaidOut} />
    </section>
  );
}

/** The preview knows of the place the tables go to. */
function useSeenTarget(app: App, { tables, sheet }: AppState, hasCase: boolean): void {
  const { insertion, target } = tables;
  const isNeeded = hasCase && isPreviewing(insertion);
  useEffect(() => {
    if (isNeeded) void app.lookAtSheet();
  }, [app, isNeeded, target, sheet]);
}

/** Before a case is chosen: a sheet that holds one can become it. */
function WayToTables({ app, state }: ViewProps): ReactNode {
  const { seen } = state.front;
  if (!seen || seen.sheet !== state.sheet || seen.kind === null)
    return <Body1>Vælg en sag øverst for at se, hvilke tabeller den har.</Body1>;
  const read = (): void => {
    app.dispatch({ type: "viewChosen", view: "case" });
    void app.cases.readFromSheet();
  };
  return (
    <>
      <Body1>{seenText(seen)}. Læs arket som sag for at lægge dens tabeller ud, eller vælg en anden sag øverst.</Body1>
      <Button appearance="primary" onClick={read}>
        Læs som sag
      </Button>
    </>
  );
}

interface InsertProps extends ViewProps {
  /** The tables as they would be laid out now. */
  readonly plan: SheetPlan;
  /** The sheet in front has them already. */
  readonly isLaidOut: boolean;
}

/** What stays in sight: what will be written, or was, and the buttons. */
function Insert({ app, state, plan, isLaidOut }: InsertProps): ReactNode {
  const styles = useStyles();
  const { insertion } = state.tables;
  const hasTables = isLaidOut || insertion.kind === "done";
  return (
    <ActionBar>
      <InsertOutcome app={app} insertion={insertion} />
      {(isPreviewing(insertion) || insertion.kind === "running") && (
        <span className={styles.preview}>
          {isLaidOut && "Indsæt igen: "}
          {previewText(plan, state)}
        </span>
      )}
      <div className={styles.buttons}>
        {isLaidOut && <UpdateButton app={app} state={state} />}
        <Button
          appearance={hasTables ? "secondary" : "primary"}
          disabledFocusable={insertion.kind === "running" || insertion.kind === "takingBack"}
          onClick={() => void app.insertTables()}
        >
          {hasTables ? "Indsæt tabeller igen" : "Indsæt tabeller"}
        </Button>
        <WordDownloadButton app={app} />
      </div>
    </ActionBar>
  );
}

function UpdateButton({ app, state: { tables, renewal } }: ViewProps): ReactNode {
  /* Whoever is in the middle of an answer has the primary button there. */
  const isAnswering = tables.insertion.kind === "done" || renewal.kind === "questions" || renewal.kind === "preview";
  const update = (): void => {
    app.onSheet.leave();
    void app.onSheet.previewRenewal();
  };
  return (
    <Button
      appearance={isAnswering ? "secondary" : "primary"}
      disabledFocusable={renewal.kind === "running"}
      onClick={update}
    >
      Opdatér tabeller
    </Button>
  );
}
