import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../app/app.ts";
import { failureText } from "../../app/texts/failureText.ts";
import { insertedText } from "../../app/insertPreview.ts";
import type { Insertion, InsertionDone } from "../../app/state.ts";
import type { HostFailure } from "../../app/workbookHost.ts";
import { FailureBar } from "../FailureBar.tsx";
import { useAnswer } from "../useAnswer.ts";

const useStyles = makeStyles({
  outcome: { display: "grid", rowGap: "8px", width: "100%", ":empty": { position: "absolute" }, outlineOffset: "2px" },
  text: { overflowWrap: "anywhere" },
});

export interface InsertOutcomeProps {
  readonly app: App;
  readonly insertion: Insertion;
}

/** Where the tables went, or why they did not and what to do. */
export function InsertOutcome({ app, insertion }: InsertOutcomeProps): ReactNode {
  const styles = useStyles();
  const isRunning = insertion.kind === "running" || insertion.kind === "takingBack";
  const leave = (): void => app.dispatch({ type: "insertionChanged", insertion: { kind: "idle" } });
  const answer = useAnswer<HTMLDivElement>(
    isRunning ? "waiting" : insertion.kind === "idle" ? "none" : insertion.kind,
    leave,
  );
  return (
    <div {...answer} className={styles.outcome} role="status">
      {insertion.kind === "failed" && (
        <FailureBar text={failureText(insertion.failure, "insertTables")} {...wayOn(app, insertion.failure)} />
      )}
      {insertion.kind === "takenBack" && `Tabellerne er fjernet igen fra arket «${insertion.sheet}».`}
      {insertion.kind === "done" &&
        (insertion.takeBackFailure?.kind === "sheetMissing" ? (
          <FailureBar text={failureText(insertion.takeBackFailure, "takeBack")} action={{ label: "Luk", run: leave }} />
        ) : (
          <Done app={app} insertion={insertion} />
        ))}
    </div>
  );
}

function Done({ app, insertion }: { readonly app: App; readonly insertion: InsertionDone }): ReactNode {
  const styles = useStyles();
  const { sheet, range, takeBackFailure } = insertion;
  const check = (): void => {
    app.dispatch({ type: "viewChosen", view: "check" });
    app.dispatch({ type: "scopeChosen", scope: "activeSheet" });
    void app.reveal({ sheet, row: range.top, column: range.left }).then(() => app.check());
  };
  return (
    <MessageBar intent={takeBackFailure ? "error" : "success"} layout="multiline">
      <MessageBarBody className={styles.text} {...(takeBackFailure && { role: "alert" })}>
        {takeBackFailure ? failureText(takeBackFailure, "takeBack") : insertedText(insertion)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void app.reveal({ sheet, row: range.top, column: range.left })}>
          Gå til
        </Button>
        {insertion.receipt && (
          <Button size="small" onClick={() => void app.takeBackTables()}>
            Fortryd
          </Button>
        )}
        <Button size="small" appearance="primary" onClick={check}>
          Kontrollér
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where something is in the way, a new sheet is the way on. */
function wayOn(app: App, { kind }: HostFailure): { action: { label: string; run: () => void } } | Record<never, never> {
  if (kind !== "occupied" && kind !== "sheetProtected") return {};
  const chooseNewSheet = (): void => app.dispatch({ type: "targetChosen", target: "newSheet" });
  return { action: { label: "Vælg nyt ark", run: chooseNewSheet } };
}
