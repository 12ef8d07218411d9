import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { copyText } from "../../app/submission/preparationText.ts";
import { openPoints, type Readiness, readiness } from "../../app/submission/readiness.ts";
import { readinessText } from "../../app/submission/readinessText.ts";
import { ActionBar } from "../ActionBar.tsx";
import { useFocusFirst } from "../useFocusFirst.ts";
import { useAnswer } from "../useAnswer.ts";
import type { ViewProps } from "../viewProps.ts";
import { RenewalOutcome } from "./RenewalOutcome.tsx";
import { PreparationOutcome } from "./PreparationOutcome.tsx";
import { ReadyPoint } from "./ReadyPoint.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  copy: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  title: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The last step: a checklist, what is left of it, and the copy for the Word form. */
export function ReadyView({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const ready = readiness(state);
  const { preparation, renewal } = state;
  const isRunning = preparation.kind === "running" || renewal.kind === "running";
  const answer = useAnswer<HTMLDivElement>(isRunning ? "waiting" : answerOf(state), () => app.onSheet.leave());
  /* The way here lies below the view: from there the keyboard would go out of the pane. */
  const place = useFocusFirst<HTMLElement>("h2");
  const mustCheck =
    ready.kind === "unchecked" ||
    ready.kind === "checking" ||
    (ready.kind === "checked" && preparation.kind === "none");
  useEffect(() => {
    if (mustCheck && !isRunning) void app.onSheet.prepare();
    /* Once, when the view is opened: a sheet that changes meanwhile waits for the button. */
  }, [app]);
  return (
    <section ref={place} className={styles.view} aria-label="Klar til indsendelse">
      <div role="status">
        <Subtitle2 as="h2" block className={styles.title} tabIndex={-1}>
          {readinessText(ready)}
        </Subtitle2>
      </div>
      <Points app={app} state={state} ready={ready} />
      <ActionBar>
        <div {...answer}>
          <RenewalOutcome app={app} renewal={renewal} />
          <PreparationOutcome app={app} preparation={preparation} />
        </div>
        <span role="status" className={styles.copy}>
          {preparation.kind === "checked" && copyText(preparation)}
        </span>
        {renewal.kind !== "preview" && (
          <div className={styles.buttons}>
            {ready.kind === "copy" ? (
              <BackToSource app={app} state={state} />
            ) : (
              <Actions app={app} state={state} isReady={ready.kind === "checked" && openPoints(ready.items) === 0} />
            )}
          </div>
        )}
      </ActionBar>
    </section>
  );
}

/** The checklist, or why there is none. */
function Points({ app, state, ready }: ViewProps & { readonly ready: Readiness }): ReactNode {
  const styles = useStyles();
  switch (ready.kind) {
    case "noTables":
      return <Body1>Gå til det ark, sagens tabeller står på, eller indsæt dem under Tabeller.</Body1>;
    case "copy":
      return (
        <Body1>
          Kopien er kun til at sætte ind i Word-formularen og følger ikke med, når tallene ændres. Gå til det ark, den
          er lavet af, for at kontrollere sagen.
        </Body1>
      );
    case "checked":
      return (
        <ul className={styles.list}>
          {ready.items.map((item) => (
            <ReadyPoint key={item.id} app={app} state={state} item={item} />
          ))}
        </ul>
      );
    default:
      return null;
  }
}

/** What there is to read and answer below the list. */
function answerOf({ preparation, renewal }: ViewProps["state"]): string {
  if (["copied", "takenBack", "failed"].includes(preparation.kind)) return preparation.kind;
  return renewal.kind === "none" ? "none" : `renewal ${renewal.kind}`;
}

/** A copy is not checked: the sheet it was made of is. */
function BackToSource({ app, state: { preparation } }: ViewProps): ReactNode {
  if (preparation.kind !== "copied") return null;
  const { from } = preparation;
  return (
    <Button appearance="primary" onClick={() => void app.reveal({ sheet: from, row: 0, column: 0 })}>
      Gå til arket «{from}»
    </Button>
  );
}

function Actions({ app, state, isReady }: ViewProps & { readonly isReady: boolean }): ReactNode {
  const { preparation, front } = state;
  const isRunning = preparation.kind === "running";
  const canCopy = preparation.kind === "checked" && preparation.plan !== null && !state.check.stale;
  if ((front.seen?.tables ?? 0) === 0) return null;
  return (
    <>
      {canCopy && (
        <Button appearance={isReady ? "primary" : "secondary"} onClick={() => void app.onSheet.copyForWord()}>
          {isReady ? "Lav kopi til Word" : "Lav kopi alligevel"}
        </Button>
      )}
      <Button
        appearance={canCopy ? "secondary" : "primary"}
        disabledFocusable={isRunning}
        onClick={() => void app.onSheet.prepare()}
      >
        {canCopy ? "Kontrollér igen" : "Kontrollér"}
      </Button>
      {canCopy && !isReady && (
        <Button appearance="primary" onClick={() => app.dispatch({ type: "viewChosen", view: "check" })}>
          Se i Kontrol
        </Button>
      )}
    </>
  );
}
