import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AppState } from "../app/state.ts";
import type { ViewProps } from "./viewProps.ts";
import type { Progress } from "./ProgressLine.tsx";
import { PROGRESS_LINE } from "./views.ts";

const useStyles = makeStyles({
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** So few are checked again before anybody could read that they are. */
const FEW_SHEETS = 3;

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
      {progress && <PROGRESS_LINE.Part app={app} progress={progress} />}
    </footer>
  );
}
