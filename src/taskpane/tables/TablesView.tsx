import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo } from "react";
import { isPreviewing, planFor, previewText, tableTicks } from "../../app/insertPreview.ts";
import { selectedCase } from "../../app/state.ts";
import type { ViewProps } from "../viewProps.ts";
import { ActionBar } from "../ActionBar.tsx";
import { SheetErrands } from "../submission/SheetErrands.tsx";
import { InsertOutcome } from "./InsertOutcome.tsx";
import { TableTicks } from "./TableTicks.tsx";
import { TargetChoice } from "./TargetChoice.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", justifyItems: "start" },
  preview: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Which tables, where, and what will be written, before anything is. */
export function TablesView({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const model = selectedCase(state);
  const { leftOut, target, insertion } = state.tables;
  const plan = useMemo(() => planFor(state), [model, leftOut]);
  const previewing = model !== null && isPreviewing(insertion);
  useEffect(() => {
    if (previewing) void app.lookAtSheet();
  }, [app, previewing, target, state.sheet]);
  if (!model || !plan) {
    return (
      <section className={styles.view}>
        <Body1>Vælg en sag øverst for at se, hvilke tabeller den har.</Body1>
        <SheetErrands app={app} state={state} />
      </section>
    );
  }
  return (
    <section className={styles.view}>
      <TableTicks
        ticks={tableTicks(model, leftOut)}
        onTick={(table, ticked) => app.dispatch({ type: "tableTicked", table, ticked })}
      />
      <TargetChoice
        target={target}
        sheet={state.sheet}
        onChoose={(chosen) => app.dispatch({ type: "targetChosen", target: chosen })}
      />
      <SheetErrands app={app} state={state} />
      <ActionBar>
        <InsertOutcome app={app} insertion={insertion} />
        {(previewing || insertion.kind === "running") && (
          <span className={styles.preview}>{previewText(plan, state)}</span>
        )}
        <Button
          appearance={insertion.kind === "done" ? "secondary" : "primary"}
          disabledFocusable={insertion.kind === "running" || insertion.kind === "takingBack"}
          onClick={() => void app.insertTables()}
        >
          {insertion.kind === "done" ? "Indsæt tabeller igen" : "Indsæt tabeller"}
        </Button>
      </ActionBar>
    </section>
  );
}
