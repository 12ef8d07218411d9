import { Button, makeStyles, Switch, ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cancelledText, noTablesText } from "../../app/texts/checkTexts.ts";
import { failureText } from "../../app/texts/failureText.ts";
import type { CheckResult, CheckRun } from "../../app/check/checkState.ts";
import { RULE_OVERVIEW_PAGE } from "../../app/rulePagePaths.ts";
import { WordFileButton } from "../document/WordFileButton.tsx";
import { FailureBar } from "../FailureBar.tsx";
import { PageLink } from "../PageLink.tsx";
import { COMPARISON_VIEW } from "../comparison/comparisonPart.ts";
import { OtherFileButton } from "../comparison/OtherFileButton.tsx";
import { DOCUMENT_VIEW } from "../document/laterParts.ts";
import type { ViewProps } from "../viewProps.ts";
import { Report } from "./report/Report.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { TrailPanel } from "./trail/TrailPanel.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  start: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    margin: "-12px 0 -4px -8px",
  },
  files: { display: "flex", flexWrap: "wrap", gap: "8px" },
  before: { opacity: 0.5 },
  explanation: { margin: 0, overflowWrap: "anywhere" },
});

export function CheckView({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const { trail } = state;
  const { scope, run, auto } = state.check;
  if (state.document.kind !== "none") return <DOCUMENT_VIEW.Part app={app} work={state.document} />;
  if (state.comparison.kind !== "none") return <COMPARISON_VIEW.Part app={app} work={state.comparison} />;
  const isRunning = run.kind === "reading" || run.kind === "checking";
  return (
    <section className={styles.view}>
      <div className={styles.start}>
        <ScopeChoice
          scope={scope}
          sheet={state.sheet}
          onChoose={(chosen) => app.dispatch({ type: "scopeChosen", scope: chosen })}
        />
        <Button appearance="primary" disabledFocusable={isRunning} onClick={() => void app.check()}>
          Kontrollér
        </Button>
      </div>
      <div className={styles.choices}>
        <Switch
          checked={auto}
          label="Kontrollér igen af sig selv"
          onChange={(_, { checked }) => void app.findings.chooseAuto(checked)}
        />
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={trail.kind === "open"}
          onClick={() => void (trail.kind === "open" ? app.trail.close() : app.trail.open())}
        >
          Denne celle
        </ToggleButton>
      </div>
      {trail.kind === "open" && <TrailPanel app={app} work={trail} />}
      <Outcome app={app} state={state} run={run} />
      <div className={styles.files}>
        <WordFileButton
          text="Kontrollér en Word-formular…"
          label="Word-formular, der skal kontrolleres"
          onPick={(file) => void app.documents.check(file)}
        />
        <OtherFileButton app={app} text="Sammenlign med en anden fil…" />
      </div>
    </section>
  );
}

function Outcome({ app, state, run }: ViewProps & { readonly run: CheckRun }): ReactNode {
  const styles = useStyles();
  const { cancelledAt, kept } = state.check;
  const cancelled = cancelledAt && (
    <p className={styles.explanation}>{cancelledText(cancelledAt, run.kind === "done")}</p>
  );
  switch (run.kind) {
    case "idle":
      return (
        <>
          <div role="status">{cancelled}</div>
          <Explanation />
        </>
      );
    case "reading":
    case "checking":
      return kept ? <Before app={app} state={state} kept={kept} /> : <Explanation />;
    case "failed":
      return (
        <>
          <FailureBar text={failureText(run.failure, "check")} />
          {kept && <Before app={app} state={state} kept={kept} />}
        </>
      );
    case "done":
      if (run.report.tables.length === 0 && run.report.findings.length === 0) {
        return (
          <p className={styles.explanation} role="status">
            {noTablesText(run.sheets)}
          </p>
        );
      }
      return (
        <>
          {cancelled && <div role="status">{cancelled}</div>}
          <Report app={app} state={state} result={run} />
        </>
      );
  }
}

/** What a check is, until there is a result: it stays while the first one runs, so that nothing jumps. */
function Explanation(): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.explanation}>
      Kontrollen læser tabellerne, regner dem efter og viser, hvad der ikke stemmer. Den ændrer intet i dine tabeller.{" "}
      <PageLink page={RULE_OVERVIEW_PAGE}>Se reglerne</PageLink>
    </p>
  );
}

/** The result before, to read but not to work with, until there is another. */
function Before({ app, state, kept }: ViewProps & { readonly kept: CheckResult }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.before} inert aria-hidden>
      <Report app={app} state={state} result={kept} />
    </div>
  );
}
