import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../../../app/app.ts";
import { downloadFile } from "../../case/downloadFile.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ReportActionsProps {
  readonly app: App;
  readonly isBusy: boolean;
  readonly marked: boolean;
}

/** The check as others can see it: colours in the sheets, a sheet of its own, or a page to print. */
export function ReportActions({ app, isBusy, marked }: ReportActionsProps): ReactNode {
  const styles = useStyles();
  const download = async (): Promise<void> => {
    const page = await app.findings.reportPage();
    if (page !== null) downloadFile({ name: "kontrolrapport.html", text: page }, "text/html;charset=utf-8");
  };
  return (
    <div className={styles.actions} role="group" aria-label="Vis for andre">
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void (marked ? app.findings.unmark() : app.findings.mark())}
      >
        {marked ? "Fjern markeringer" : "Markér i arket"}
      </Button>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void app.findings.writeReport()}>
        Lav rapport
      </Button>
      <Button size="small" onClick={() => void download()}>
        Hent til udskrift
      </Button>
    </div>
  );
}
