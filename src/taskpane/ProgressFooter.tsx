import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AppState } from "../app/state.ts";
import type { ViewProps } from "./viewProps.ts";

const useStyles = makeStyles({
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    padding: "8px 16px",
  },
});

/** So few are checked again before anybody could read that they are. */
const FEW_SHEETS = 3;

interface Progress {
  readonly text: string;
  /** 0 to 1, null while nobody can know. */
  readonly share: number | null;
  readonly canCancel: boolean;
}

function progressOf({
  caseWork,
  renewal,
  freeze,
  preparation,
  tables,
  check: { run, scope, renewing },
}: AppState): Progress | null {
  if (tables.insertion.kind === "running") return { text: "Indsætter tabeller …", share: null, canCancel: false };
  if (tables.insertion.kind === "takingBack")
    return { text: "Fjerner tabellerne igen …", share: null, canCancel: false };
  if (caseWork.kind === "reading") return { text: "Læser sagen på arket …", share: null, canCancel: false };
  if (renewal.kind === "running") return { text: renewal.text, share: null, canCancel: false };
  if (freeze.kind === "running") return { text: freeze.text, share: null, canCancel: false };
  if (run.kind === "reading") {
    return { text: scope === "workbook" ? "Læser projektmappen …" : "Læser arket …", share: null, canCancel: true };
  }
  if (renewing !== null && run.kind === "done" && run.sheets.length > FEW_SHEETS) {
    return { text: "Kontrollerer igen …", share: null, canCancel: true };
  }
  if (run.kind !== "checking")
    return preparation.kind === "running" ? { text: preparation.text, share: null, canCancel: false } : null;
  return {
    text: `${run.doing === "reading" ? "Læser" : "Kontrollerer"} ark ${run.sheet} af ${run.of}`,
    share: run.share,
    canCancel: true,
  };
}

/** Only there while something runs. */
export function ProgressFooter({ app, state }: ViewProps): ReactNode {
  const styles = useStyles();
  const progress = progressOf(state);
  return (
    <footer className={progress ? styles.footer : undefined}>
      {progress && (
        <>
          <ProgressBar aria-label={progress.text} {...(progress.share === null ? {} : { value: progress.share })} />
          <div className={styles.line}>
            <span role="status">{progress.text}</span>
            {progress.canCancel && (
              <Button size="small" onClick={() => app.dispatch({ type: "checkCancelled" })}>
                Annullér
              </Button>
            )}
          </div>
        </>
      )}
    </footer>
  );
}
